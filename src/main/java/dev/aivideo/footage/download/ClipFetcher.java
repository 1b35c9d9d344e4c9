package dev.aivideo.footage.download;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Visibility;
import dev.aivideo.net.Download;
import dev.aivideo.net.Http;
import dev.aivideo.net.Limits;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the wanted seconds of a clip into a small file of their own, without its sound. All transfers are made here,
 * through the one guarded way to the network; FFmpeg only ever sees local files, and so can neither be led to a private
 * address nor learn a key. Of an MP4 or WebM the index and the needed frames are fetched into a sparse file, of a stream
 * the needed segments, of anything else the whole, if it is not too large.
 */
public class ClipFetcher {
    private static final String NEXT = "No action is needed: the scene uses its next picture.";

    private static final byte[] WEBM = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};
    private static final byte[] OGG = {'O', 'g', 'g', 'S'};

    private final ClipProperties properties;
    private final Download download;
    private final ThumbnailFetcher thumbnails;
    private final StillFetcher stills;
    private final ClipCache cache;
    private final HlsReader streams;
    private final Ffmpeg ffmpeg;
    private final ClipProbe probe;

    /** @param folder of the cache */
    public ClipFetcher(ClipProperties properties, Path folder, Http http, Ffmpeg ffmpeg, ClipProbe probe) {
        this.properties = properties;
        this.download = new Download(http);
        this.thumbnails = new ThumbnailFetcher(http);
        this.cache = new ClipCache(folder, properties.cacheSize().toBytes());
        this.stills = new StillFetcher(download, cache);
        this.streams = new HlsReader(http, download, cache);
        this.ffmpeg = ffmpeg;
        this.probe = probe;
    }

    /**
     * The service that a source's clips come from, within the limits of downloads. Addresses come from outside. Its
     * failures are its own: the catalogue that named a dead server is still asked for other clips.
     *
     * @param source as messages name it
     */
    public Service service(String source) {
        return Service.of(
                source + "'s file server",
                new Limits(
                        properties.silence(),
                        properties.timeout(),
                        properties.largest().toBytes(),
                        3,
                        Duration.ZERO,
                        properties.atOnce()));
    }

    /** For sources that have stills too. */
    public StillFetcher stills() {
        return stills;
    }

    /** For the clips' thumbnails. */
    public ThumbnailFetcher thumbnails() {
        return thumbnails;
    }

    /**
     * Fetch a part of a clip from the first of its files where that can be done: some that are listed are gone, closed,
     * damaged or too large, while the next one is whole.
     *
     * @param files at least one, the best first
     * @throws FootageException as the other {@code fetch} does for the best of them
     */
    public Footage fetchFirst(List<ClipRequest> files, ClipRange part, Path directory) {
        FootageException first = null;
        for (ClipRequest file : files) {
            try {
                return fetch(file, part, directory);
            } catch (FootageException e) {
                first = first == null ? e : first;
                if (!e.isOfOneItem() || Thread.currentThread().isInterrupted()) {
                    break; // the server does not answer, or the caller's time is up
                }
            }
        }
        throw Objects.requireNonNull(first, "no file");
    }

    /**
     * Fetch a part of a clip into a file that begins with it.
     *
     * @throws FootageException if the part cannot be fetched, is not all there, or does not decode
     */
    public Footage fetch(ClipRequest clip, ClipRange part, Path directory) {
        Path target = directory.resolve(fileName(clip, part));
        try {
            @Nullable Visibility look = null;
            if (!Files.isRegularFile(target)) {
                Files.createDirectories(directory);
                look = make(clip, part, target);
            }
            cache.shrink();
            return Footage.of(target, Duration.ZERO, look);
        } catch (ServiceBusyException | QuotaExhaustedException e) {
            throw new FootageException(notFetched(clip), e.problemAndEvidence(), NEXT, e);
        } catch (ServiceException e) {
            throw FootageException.ofOneItem(notFetched(clip), e.problemAndEvidence(), NEXT, e);
        } catch (FfmpegException | IOException | UncheckedIOException e) {
            throw FootageException.ofOneItem(notFetched(clip), String.valueOf(e.getMessage()), NEXT, null);
        }
    }

    private static String fileName(ClipRequest clip, ClipRange part) {
        return "%s-%d-%d.mp4"
                .formatted(
                        clip.fileName(), part.from().toMillis(), part.length().toMillis());
    }

    private static String notFetched(ClipRequest clip) {
        return "Clip %s of '%s' could not be fetched.".formatted(clip.id(), clip.source());
    }

    private Visibility make(ClipRequest clip, ClipRange part, Path target) throws IOException {
        return AtomicFile.shared(target)
                .make(file -> clip.isPlaylist() ? ofStream(clip, part, file) : ofFile(clip, part, file));
    }

    private Visibility ofFile(ClipRequest clip, ClipRange part, Path target) throws IOException {
        URI signed = clip.signed().apply(clip.address());
        return cache.use(clip, clip.address(), entry -> {
            RemoteFile file = new RemoteFile(download, clip.service(), signed, entry);
            bring(file, part);
            try {
                file.checkMd5(clip.md5());
                cut(file.path(), part.from(), part.length(), target);
                return check(clip, part, target);
            } catch (FfmpegException | FootageException | RemoteFile.Damaged e) {
                // What lies in the cache is of no use, or the original has changed since the first stretch came.
                entry.delete();
                throw e;
            }
        });
    }

    private static void bring(RemoteFile file, ClipRange part) throws IOException {
        try {
            bringStretches(file, part);
        } catch (RemoteFile.Changed e) {
            file.forget();
            bringAnew(file, part);
        } catch (IOException notInStretches) {
            file.needAll();
        }
    }

    private static void bringStretches(RemoteFile file, ClipRange part) throws IOException {
        if (WebmReader.isOne(file)) {
            WebmReader.bring(file, part.from(), part.length());
        } else {
            Mp4Reader.bring(file, part.from(), part.length());
        }
    }

    /** Where each answer is of another state, only one answer for all of it is of one piece. */
    private static void bringAnew(RemoteFile file, ClipRange part) throws IOException {
        try {
            bringStretches(file, part);
        } catch (IOException changedAgain) {
            file.forget();
            file.needAll();
        }
    }

    private Visibility ofStream(ClipRequest clip, ClipRange part, Path target) throws IOException {
        Path segments = target.resolveSibling(target.getFileName() + ".segments");
        Path whole = target.resolveSibling(target.getFileName() + ".whole");
        try {
            HlsReader.Brought brought = streams.bring(clip, part, segments);
            try {
                ffmpeg.run(copying(FfmpegCommand.writing(whole, "mp4").input(segments)));
                cut(whole, brought.from(), part.length(), target);
                return check(clip, part, target);
            } catch (FfmpegException | FootageException e) {
                streams.forget(clip, brought.pieces());
                throw e;
            }
        } finally {
            Files.deleteIfExists(segments);
            Files.deleteIfExists(whole);
        }
    }

    private void cut(Path file, Duration from, Duration length, Path target) throws IOException {
        try {
            ffmpeg.run(copying(part(file, from, length, target)));
        } catch (FfmpegException e) {
            if (!isWebmOrOgg(file)) {
                throw e;
            }
            ffmpeg.run(encoding(part(file, from, length, target)));
        }
    }

    private static boolean isWebmOrOgg(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return Arrays.equals(first, WEBM) || Arrays.equals(first, OGG);
        }
    }

    private static FfmpegCommand.Builder part(Path file, Duration from, Duration length, Path target) {
        return FfmpegCommand.writing(target, "mp4").input(file, "-ss", seconds(from), "-t", seconds(length));
    }

    /** For pictures that MP4 cannot hold as they are: Theora, VP8. */
    private static FfmpegCommand encoding(FfmpegCommand.Builder command) {
        return command.option("-map", "0:v:0", "-an", "-c:v", "libx264", "-preset", "veryfast", "-crf", "16")
                .option("-pix_fmt", "yuv420p", "-map_metadata", "-1")
                .build();
    }

    /** The pictures as they are; the edit list says with which one the part begins. */
    private static FfmpegCommand copying(FfmpegCommand.Builder command) {
        return command.option("-map", "0:v:0", "-an", "-c", "copy", "-map_metadata", "-1")
                .build();
    }

    private Visibility check(ClipRequest clip, ClipRange part, Path file) {
        Visibility look = probe.look(file, Duration.ZERO, part.length());
        if (!look.reaches(part.length())) {
            throw FootageException.ofOneItem(
                    "Clip %s of '%s' is not usable.".formatted(clip.id(), clip.source()),
                    "It cannot be decoded for %d ms from %d ms on"
                            .formatted(part.length().toMillis(), part.from().toMillis()),
                    NEXT,
                    null);
        }
        return look;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1e3);
    }
}
