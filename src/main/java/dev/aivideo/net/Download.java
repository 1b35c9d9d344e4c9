package dev.aivideo.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a file, or a range of it, into a part file. An interrupted transfer is resumed where it stopped, in this call
 * and in the next one, as long as the server confirms that the file is unchanged.
 */
public class Download {
    private final Http http;

    public Download(Http http) {
        this.http = http;
    }

    /**
     * The result of a transfer.
     *
     * @param transferred bytes received in this call, those of failed attempts included
     * @param length of the part file in bytes
     * @param ranged whether the server sent the stretch; else the part file is the whole file from its beginning
     * @param total length of the original in bytes, -1 if the server does not say
     * @param validator by which the server names this state of the file, strong ETag or date; empty if it does not
     */
    public record Received(
            long transferred, long length, String contentType, boolean ranged, long total, String validator) {}

    /** As the other {@code fetch}, without reports. */
    public Received fetch(Service service, HttpCall call, Range range, Path part) {
        return fetch(service, call, range, part, bytes -> {});
    }

    /**
     * Fetch.
     *
     * @param service its limits hold for one attempt, {@code maxBytes} for the whole file
     * @param call a GET; accepted content types are checked before a byte is written
     * @param part where the bytes go, with {@code .validator} beside it until the file is complete; the caller checks
     *     the file and gives it its name
     * @param length told the length of the part file as it grows
     * @throws ServiceBusyException if the last attempt broke off too; the part file stays
     * @throws ServiceRejectedException if the server does not give that stretch, or more comes than is allowed
     */
    public Received fetch(Service service, HttpCall call, Range range, Path part, LongConsumer length) {
        try {
            PartFile file = new PartFile(service, range, part, length);
            String type = http.persist(service, call, () -> attempt(service, call, file));
            return new Received(
                    file.transferred(), Files.size(part), type, file.ranged(), file.total(), file.validator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String attempt(Service service, HttpCall call, PartFile file) {
        if (file.isComplete()) {
            return "";
        }
        try (file) {
            HttpReply reply = http.once(service, file.asked(call), file::open);
            file.finish(reply);
            return reply.header("Content-Type");
        } catch (ServiceRejectedException e) {
            if (wasComplete(e.reply(), file)) {
                return "";
            }
            if (file.isOfAnotherState()) {
                file.forget();
                return attempt(service, call, file);
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wasComplete(@Nullable HttpReply refusal, PartFile file) {
        return refusal != null && refusal.status() == 416 && file.endsAt(refusal.header("Content-Range"));
    }
}
