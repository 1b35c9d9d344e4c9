package dev.aivideo.media;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.files.Checksums;
import dev.aivideo.files.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries each FFmpeg once. That one has passed is kept in a file of its own, named after its programs' paths, sizes and
 * times, what it prints about itself, and what was tried; a failure is not kept, as a full disk or a busy machine may be
 * the reason.
 */
final class FfmpegTrials {
    private static final Logger LOG = LoggerFactory.getLogger(FfmpegTrials.class);
    private static final Pattern PASSED = Pattern.compile("passed-ms=(\\d{1,9})\n");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path cache;
    private final @Nullable Path logs;
    private final Duration limit;

    /**
     * @param cache the folder that all workspaces share
     * @param logs where a failure's log stays, null for nowhere
     * @param limit longest time that one run may take; a trial's run is never given more than a minute
     */
    FfmpegTrials(Path cache, @Nullable Path logs, Duration limit) {
        this.cache = cache;
        this.logs = logs;
        this.limit = limit.compareTo(LIMIT) < 0 ? limit : LIMIT;
    }

    /**
     * Try it, unless that was done.
     *
     * @param printed what it prints about itself
     * @return in words how long that took
     * @throws FfmpegException if it does not pass
     */
    String pass(FfmpegBinaries.Chosen candidate, String printed) throws IOException {
        Path note = cache.resolve("ffmpeg-trials").resolve(key(candidate, printed));
        Matcher known = PASSED.matcher(remembered(note));
        if (known.matches()) {
            return "tried before, which took " + known.group(1) + " ms";
        }
        long start = System.nanoTime();
        run(candidate);
        long tookMs = (System.nanoTime() - start) / 1_000_000;
        remember(note, "passed-ms=%d\n".formatted(tookMs));
        return "tried just now, which took " + tookMs + " ms";
    }

    private void run(FfmpegBinaries.Chosen candidate) throws IOException {
        Path folder = Files.createTempDirectory("ffmpeg-trial-");
        try {
            FfmpegProperties limits = new FfmpegProperties(candidate.ffmpeg().toString(), limit);
            FfmpegBinaries fixed = FfmpegBinaries.of(candidate);
            Ffmpeg ffmpeg = new Ffmpeg(fixed, limits, logs == null ? folder : logs, logs != null);
            FfmpegTrial.run(ffmpeg, new Ffprobe(fixed, ffmpeg, limits), folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private static String key(FfmpegBinaries.Chosen candidate, String printed) throws IOException {
        StringBuilder text = new StringBuilder(printed);
        TrialCommands.words().forEach(word -> text.append('\n').append(word));
        for (Path program : List.of(candidate.ffmpeg(), candidate.ffprobe())) {
            Path real = program.toRealPath();
            text.append('\n').append(real).append('\n').append(Files.size(real)).append('\n');
            text.append(Files.getLastModifiedTime(real));
        }
        return Checksums.sha256(text.toString()).substring(0, 32);
    }

    private static String remembered(Path note) {
        try {
            return new String(Files.readAllBytes(note), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Others may be writing the same; the last one's stays, whole. Without it, the trial is only run again. */
    private static void remember(Path note, String text) {
        try {
            Files.createDirectories(note.getParent());
            AtomicFile.shared(note).write(text);
        } catch (IOException e) {
            LOG.info("The result of the FFmpeg trial cannot be stored: {}", e.toString());
        }
    }
}
