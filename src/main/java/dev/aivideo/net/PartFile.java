package dev.aivideo.net;

import dev.aivideo.project.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that is being fetched: how much of it there is, and of which state of the original. */
final class PartFile implements Closeable {
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    private final Service service;
    private final Range range;
    private final Path part;
    private final Path validatorFile;
    private final LongConsumer progress;
    private String validator = "";
    private volatile long have;
    private long expected = -1;
    private volatile long transferred;
    private boolean ranged;
    private long total = -1;
    private boolean ofAnotherState;
    private @Nullable FileChannel channel;

    PartFile(Service service, Range range, Path part, LongConsumer progress) throws IOException {
        this.service = service;
        this.range = range;
        this.part = part;
        this.validatorFile = part.resolveSibling(part.getFileName() + ".validator");
        this.progress = progress;
        resume();
    }

    /** Bytes of an earlier call count only if it is known what they are of; it may have wanted more than this one. */
    private void resume() throws IOException {
        if (Files.exists(part) && Files.exists(validatorFile)) {
            validator = Files.readString(validatorFile).strip();
            have = Files.size(part);
            ranged = !range.isWhole();
            if (range.length() >= 0 && have > range.length()) {
                cut(range.length());
            }
        } else {
            Files.deleteIfExists(part);
        }
    }

    private void cut(long length) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.truncate(length);
        }
        have = length;
    }

    boolean isComplete() {
        return range.length() >= 0 && have == range.length();
    }

    long transferred() {
        return transferred;
    }

    boolean ranged() {
        return ranged;
    }

    long total() {
        return total;
    }

    String validator() {
        return validator;
    }

    /** Whether the last answer showed that the file has changed since these bytes came. */
    boolean isOfAnotherState() {
        return ofAnotherState;
    }

    /** Starts from the beginning. */
    void forget() {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(validatorFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        validator = "";
        have = 0;
        ofAnotherState = false;
    }

    HttpCall asked(HttpCall call) {
        if (range.isWhole() && have == 0) {
            return call;
        }
        HttpCall ranged =
                call.header("Range", "bytes=" + (range.from() + have) + "-" + (range.to() < 0 ? "" : range.to()));
        return have > 0 && !validator.isEmpty() ? ranged.header("If-Range", validator) : ranged;
    }

    /** On the response headers: appends if it is the rest, starts over if it is the whole of a changed file. */
    BoundedBodySubscriber.Sink open(ResponseInfo info) throws IOException {
        String now = validator(info.headers());
        ofAnotherState = have > 0 && (info.statusCode() == 206 ? !now.equals(validator) : range.from() > 0);
        if (ofAnotherState) {
            throw refused(
                    "The file has changed since its beginning was fetched.",
                    "'%s', was '%s'".formatted(now, validator));
        } else if (info.statusCode() == 206) {
            expectRest(info.headers());
        } else if (range.from() > 0) {
            throw refused("The server does not send parts of this file.", "status " + info.statusCode());
        } else {
            have = 0;
            expected = -1;
            total = -1;
            ranged = false;
        }
        validator = now;
        remember();
        FileChannel opened = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        opened.truncate(have).position(have);
        channel = opened;
        return bytes -> write(opened, bytes);
    }

    private void expectRest(HttpHeaders headers) {
        String given = headers.firstValue("Content-Range").orElse("");
        Matcher parts = CONTENT_RANGE.matcher(given);
        if (!parts.matches() || Long.parseLong(parts.group(1)) != range.from() + have) {
            throw refused("The server sent another part than requested.", "Content-Range '" + given + "'");
        }
        expected = Long.parseLong(parts.group(2)) + 1 - range.from();
        total = parts.group(3).equals("*") ? -1 : Long.parseLong(parts.group(3));
        ranged = !range.isWhole();
    }

    /** A weak tag says that two files look alike, not that their bytes are the same (RFC 9110, 8.8.1). */
    private static String validator(HttpHeaders headers) {
        String tag = headers.firstValue("ETag").orElse("");
        return tag.isEmpty() || tag.startsWith("W/")
                ? headers.firstValue("Last-Modified").orElse("")
                : tag;
    }

    private void remember() throws IOException {
        if (validator.isEmpty()) {
            Files.deleteIfExists(validatorFile);
        } else {
            Files.writeString(validatorFile, validator);
        }
    }

    private synchronized void write(FileChannel to, ByteBuffer bytes) throws IOException {
        int size = bytes.remaining();
        if (have + size > service.limits().maxBytes()) {
            throw new BoundedBodySubscriber.TooLarge(service.limits().maxBytes());
        }
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        have += size;
        transferred += size;
        progress.accept(have);
    }

    void finish(HttpReply reply) throws IOException {
        if (expected >= 0 && have < expected) {
            Problem problem = new Problem(
                    service.name() + " closed the connection.",
                    "%d of %d bytes from %s".formatted(have, expected, Redaction.of(reply.uri())),
                    "Try again later; the bytes that came are kept.");
            throw new ServiceBusyException(service.name(), problem, null, reply, null);
        }
        Files.deleteIfExists(validatorFile);
    }

    /** Whether the file ends where the part file ends, by the answer to a question for what comes behind. */
    boolean endsAt(String contentRange) {
        return range.to() < 0 && have > 0 && contentRange.equals("bytes */" + (range.from() + have));
    }

    private ServiceRejectedException refused(String problem, String evidence) {
        return new ServiceRejectedException(
                service.name(), problem, evidence, "Fetch the whole file instead.", null, null);
    }

    /** No byte of a broken attempt is written after the next one has begun. */
    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
