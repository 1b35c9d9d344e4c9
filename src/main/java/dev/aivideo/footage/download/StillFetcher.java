package dev.aivideo.footage.download;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.net.Download;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Fetches stills whole, through the same cache as clips: JPEG or PNG by their content, whatever their server says. */
public final class StillFetcher {
    private static final String NEXT = "No action is needed: the scene uses its next picture.";
    private static final long MOST_BYTES = 30L << 20;
    /** More takes too much memory where it is drawn. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final List<String> TYPES =
            List.of("image/jpeg", "image/png", "application/octet-stream", "binary/octet-stream", HttpCall.NO_TYPE);

    /** Endings of file names by the reader's names. */
    private static final Map<String, String> FORMATS = Map.of("jpeg", ".jpg", "png", ".png");

    private final Download download;
    private final ClipCache cache;

    StillFetcher(Download download, ClipCache cache) {
        this.download = download;
        this.cache = cache;
    }

    /**
     * Fetch a still.
     *
     * @throws FootageException if it cannot be fetched, or is no picture of a useful size
     */
    public Footage fetch(ClipRequest still, Path directory) {
        try {
            Files.createDirectories(directory);
            Path file = here(still, directory).orElse(null);
            if (file == null) {
                file = bring(still, directory);
                cache.shrink();
            }
            return new Footage(file, Duration.ZERO);
        } catch (ServiceBusyException | QuotaExhaustedException e) {
            throw new FootageException(notFetched(still), e.problemAndEvidence(), NEXT, e);
        } catch (ServiceException e) {
            throw FootageException.ofOneItem(notFetched(still), e.problemAndEvidence(), NEXT, e);
        } catch (IOException | UncheckedIOException e) {
            throw FootageException.ofOneItem(notFetched(still), String.valueOf(e.getMessage()), NEXT, null);
        }
    }

    private static Optional<Path> here(ClipRequest still, Path directory) {
        return FORMATS.values().stream()
                .map(ending -> directory.resolve(still.fileName() + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String notFetched(ClipRequest still) {
        return "Still %s of '%s' could not be fetched.".formatted(still.id(), still.source());
    }

    private Path bring(ClipRequest still, Path directory) throws IOException {
        URI signed = still.signed().apply(still.address());
        Service usual = still.service();
        Service service = usual.within(
                usual.limits().withMaxBytes(Math.min(MOST_BYTES, usual.limits().maxBytes())));
        return cache.use(still, still.address(), entry -> {
            RemoteFile file = new RemoteFile(download, service, signed, entry, TYPES);
            file.needAll();
            try {
                Head head = head(file.path());
                head.check();
                Path target = directory.resolve(still.fileName() + head.ending());
                AtomicFile.shared(target)
                        .write(part -> Files.copy(file.path(), part, StandardCopyOption.REPLACE_EXISTING));
                return target;
            } catch (IOException e) {
                entry.delete();
                throw e;
            }
        });
    }

    /** What a picture's head states. */
    private record Head(String ending, int widthPx, int heightPx) {
        void check() throws IOException {
            if (Math.min(widthPx, heightPx) < Candidate.SMALLEST_SIDE_PX) {
                throw new IOException("It is only %d × %d px".formatted(widthPx, heightPx));
            }
            if ((long) widthPx * heightPx > MOST_PIXELS) {
                throw new IOException("It is too large with %d × %d px".formatted(widthPx, heightPx));
            }
        }
    }

    /** Nothing is decoded. */
    private static Head head(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers =
                    in == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    String ending = FORMATS.get(reader.getFormatName().toLowerCase(Locale.ROOT));
                    if (ending != null) {
                        reader.setInput(in);
                        return new Head(ending, reader.getWidth(0), reader.getHeight(0));
                    }
                } finally {
                    reader.dispose();
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("Damaged picture", e); // readers trust lengths that a file states
        }
        throw new IOException("It is neither JPEG nor PNG");
    }
}
