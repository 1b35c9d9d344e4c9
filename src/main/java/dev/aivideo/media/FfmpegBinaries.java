package dev.aivideo.media;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.media.ProcessRunner.Prints;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which FFmpeg is used: the system's if it passes {@link FfmpegTrial}, else the one that comes with the program.
 * Decided on the first call, then cached.
 */
public class FfmpegBinaries {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    /** Time limit of {@code -version}. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);

    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("loading shared libraries: (lib(?:pulse|asound|xcb|X|drm|va|jack)[\\w.+-]*):");
    private static final int MOST_STAND_INS = 24;

    private final FfmpegProperties properties;
    private final Path cache;
    private final @Nullable Path logs;
    private final String searchPath;
    private @Nullable Chosen chosen;

    /** With a fixed choice. */
    static FfmpegBinaries of(Chosen chosen) {
        FfmpegBinaries binaries = new FfmpegBinaries(
                new FfmpegProperties(chosen.ffmpeg().toString(), START_LIMIT), Path.of(""), null, "");
        binaries.chosen = chosen;
        return binaries;
    }

    /** @param cache the folder that all workspaces share */
    public FfmpegBinaries(FfmpegProperties properties, Path cache) {
        this(properties, cache, null, systemPath());
    }

    /** @param logs where what the trial of an FFmpeg runs is noted, as all runs of FFmpeg are; null for nowhere */
    FfmpegBinaries(FfmpegProperties properties, Path cache, @Nullable Path logs, String searchPath) {
        this.properties = properties;
        this.cache = cache;
        this.logs = logs;
        this.searchPath = searchPath;
    }

    static String systemPath() {
        return System.getenv().getOrDefault("PATH", "");
    }

    /**
     * The programs that are used.
     *
     * @param libraries folder of their own shared libraries, null if the system has them
     * @param version as FFmpeg says it
     * @param reason why this one is used, for the operator
     * @param trial in words when it was tried, and how long that took
     */
    public record Chosen(
            Path ffmpeg, Path ffprobe, @Nullable Path libraries, String version, String reason, String trial) {}

    /**
     * The FFmpeg in use.
     *
     * @throws FfmpegException if there is none that can do the work
     */
    public synchronized Chosen chosen() {
        Chosen known = chosen;
        if (known == null) {
            known = properties.isAuto() ? systemOrBundled() : configured();
            chosen = known;
        }
        return known;
    }

    private Chosen configured() {
        Path ffmpeg = find(properties.executable())
                .orElseThrow(() -> new FfmpegException(
                        "There is no '" + properties.executable() + "'.",
                        "PATH=" + searchPath,
                        "Set aivideo.ffmpeg.executable to the absolute path of an FFmpeg, or to auto.",
                        null));
        return tried(ffmpeg, null, "aivideo.ffmpeg.executable names it");
    }

    /** The system's is preferred: its distribution updates it, and it may support the machine's hardware. */
    private Chosen systemOrBundled() {
        Optional<Path> system = find("ffmpeg");
        if (system.isEmpty()) {
            return bundled("the system has no ffmpeg");
        }
        try {
            return tried(system.get(), null, "the system's passed the trial");
        } catch (FfmpegException e) {
            return bundled("the system's is not used: " + e.inShort());
        }
    }

    /**
     * This FFmpeg, if a film can be made with it.
     *
     * @throws FfmpegException if not; its problem says which and why
     */
    private Chosen tried(Path ffmpeg, @Nullable Path libraries, String reason) {
        if (!isProgram(probe(ffmpeg))) {
            throw FfmpegException.unfit(ffmpeg, "There is no ffprobe beside it.", null);
        }
        try {
            String printed = version(ffmpeg, libraries, ANSWER_LIMIT);
            FfmpegVersion version = FfmpegVersion.of(printed);
            if (version.isTooOld()) {
                throw FfmpegException.unfit(
                        ffmpeg,
                        "It is %s, and %s is the oldest that films can be made with."
                                .formatted(version.text(), FfmpegVersion.OLDEST),
                        null);
            }
            Chosen candidate = new Chosen(ffmpeg, probe(ffmpeg), libraries, version.text(), reason, "");
            String trial = new FfmpegTrials(cache, logs, properties.timeout()).pass(candidate, printed);
            return new Chosen(ffmpeg, candidate.ffprobe(), libraries, version.text(), reason, trial);
        } catch (FfmpegException e) {
            throw e.isOfTheMachine() ? e : FfmpegException.unfit(ffmpeg, e.inShort(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot try %s in %s: %s".formatted(ffmpeg, System.getProperty("java.io.tmpdir"), e.getMessage()),
                    e);
        }
    }

    private Chosen bundled(String reason) {
        try {
            Path folder = new BundledFfmpeg(cache)
                    .unpacked()
                    .orElseThrow(() -> new FfmpegException(
                            "There is no FFmpeg for " + BundledFfmpeg.platform() + ".",
                            "The program comes without one, and " + reason,
                            "Install FFmpeg, or set aivideo.ffmpeg.executable to its absolute path.",
                            null));
            Path ffmpeg = folder.resolve(BundledFfmpeg.executable("ffmpeg"));
            standIn(ffmpeg, folder);
            return tried(ffmpeg, folder, reason + "; this one comes with the program");
        } catch (IOException e) {
            throw new FfmpegException(
                    "Cannot unpack FFmpeg into " + cache + ".",
                    e.toString(),
                    "Set aivideo.cache to a folder that can be written to, or install FFmpeg.",
                    e);
        }
    }

    /** Start it; each library of a device that this machine does not have is replaced by an empty one. */
    static void standIn(Path ffmpeg, Path folder) throws IOException {
        for (int n = 0; ; n++) {
            try {
                version(ffmpeg, folder, START_LIMIT);
                return;
            } catch (FfmpegException e) {
                Matcher missing =
                        MISSING_LIBRARY.matcher(e.run() == null ? "" : e.run().logTail());
                if (n == MOST_STAND_INS || !missing.find()) {
                    throw e;
                }
                byte[] stub = StubSharedLibrary.named(missing.group(1), System.getProperty("os.arch"));
                AtomicFile.shared(folder.resolve(missing.group(1))).write(part -> Files.write(part, stub));
            }
        }
    }

    private static Path probe(Path ffmpeg) {
        return ffmpeg.resolveSibling(BundledFfmpeg.executable("ffprobe"));
    }

    private Optional<Path> find(String program) {
        if (program.contains("/") || program.contains("\\")) {
            return Optional.of(Path.of(program).toAbsolutePath()).filter(FfmpegBinaries::isProgram);
        }
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder ->
                        Path.of(folder, BundledFfmpeg.executable(program)).toAbsolutePath())
                .filter(FfmpegBinaries::isProgram)
                .findFirst();
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private static String version(Path program, @Nullable Path libraries, Duration limit) {
        try {
            Path answer = Files.createTempFile("ffmpeg-", ".txt");
            try {
                List<String> command = List.of(program.toString(), "-hide_banner", "-version");
                ProcessRunner.run(command, libraries, Prints.passing(answer, answer), limit);
                return new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
            } finally {
                Files.delete(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store the output of " + program + ": " + e.getMessage(), e);
        }
    }
}
