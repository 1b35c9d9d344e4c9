package dev.aivideo.models;

import dev.aivideo.net.Download;
import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Range;
import dev.aivideo.net.Service;
import dev.aivideo.project.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The server that models are published on. */
final class ModelServer {
    private static final long MB = 1_000_000;
    private static final int ATTEMPTS = 3;
    /** A model that was renamed is redirected to, on the same server, and so are small files, without the server's name. */
    private static final int MOST_REDIRECTS = 5;

    private final ModelProperties properties;
    private final Http http;
    private final Download download;
    private final Progress progress;
    private final URI base;

    ModelServer(ModelProperties properties, Http http, Progress progress) {
        this.properties = properties;
        this.http = http;
        this.download = new Download(http);
        this.progress = progress;
        this.base = URI.create(properties.address().replaceAll("/+$", "") + "/");
    }

    /**
     * Fetches a file.
     *
     * @param mostBytes its length as far as it is known; more is refused
     * @param part what of it is there already is not fetched again
     * @param shown its name for reports of the progress
     */
    void fetch(String path, long mostBytes, Path part, String shown) {
        download.fetch(
                service(mostBytes),
                HttpCall.get(base.resolve(path)),
                Range.whole(),
                part,
                received("fetching " + shown, mostBytes));
    }

    /**
     * Fetches a file, and checks that it has the checksum that the server states of it.
     *
     * @throws IOException if it has another one, none is stated, or it is too long
     */
    void fetchStated(UnpinnedFile file, Path part) throws IOException {
        Statement stated = statement(file.path());
        long bytes = stated.bytes() < 0 ? file.mostBytes() : stated.bytes();
        if (bytes > file.mostBytes()) {
            throw new IOException("it has %d bytes, at most %d are expected".formatted(bytes, file.mostBytes()));
        }
        fetch(file.path(), bytes, part, file.name());
        if (!stated.isTrueOf(part)) {
            Files.delete(part);
            throw new IOException("what came does not have the checksum that the server states, " + stated.checksum());
        }
    }

    /**
     * What it says of a file, without fetching it.
     *
     * @throws IOException if it states no checksum
     */
    private Statement statement(String path) throws IOException {
        URI address = base.resolve(path);
        for (int asked = 0; asked <= MOST_REDIRECTS; asked++) {
            HttpReply reply = http.send(service(1), HttpCall.head(address));
            Optional<Statement> stated = Statement.in(reply);
            if (stated.isPresent()) {
                return stated.get();
            }
            String location = reply.header("Location");
            if (!location.startsWith("/") || location.startsWith("//")) {
                break;
            }
            address = URI.create(base.resolve("/") + location.substring(1).replace(" ", "%20"));
        }
        throw new IOException("the server states no checksum of " + path + ", so that nothing shows what came");
    }

    private Service service(long mostBytes) {
        Limits limits =
                new Limits(properties.stallTimeout(), properties.timeout(), mostBytes, ATTEMPTS, Duration.ZERO, 1);
        return Service.of("The model server", limits.impatient()).at(base);
    }

    private LongConsumer received(String activity, long all) {
        long[] shown = {-1};
        return bytes -> {
            if (bytes / MB > shown[0]) {
                shown[0] = bytes / MB;
                progress.report(activity, shown[0], all / MB, "MB");
            }
        };
    }
}
