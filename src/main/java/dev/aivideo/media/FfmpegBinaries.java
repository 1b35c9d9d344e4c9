package dev.aivideo.media;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which FFmpeg is used: the system's if it has everything that is needed, else the one that comes with the
 * program. Decided when first asked, then kept.
 */
public class FfmpegBinaries {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("loading shared libraries: (lib(?:pulse|asound|xcb|X|drm|va|jack)[\\w.+-]*):");
    private static final int MOST_STAND_INS = 24;

    private final FfmpegProperties properties;
    private final Path cache;
    private final String searchPath;
    private @Nullable Chosen chosen;

    /** @param cache the folder that all workspaces share */
    public FfmpegBinaries(FfmpegProperties properties, Path cache) {
        this(properties, cache, System.getenv().getOrDefault("PATH", ""));
    }

    FfmpegBinaries(FfmpegProperties properties, Path cache, String searchPath) {
        this.properties = properties;
        this.cache = cache;
        this.searchPath = searchPath;
    }

    /**
     * The programs that are used.
     *
     * @param libraries folder of their own shared libraries, null if the system has them
     * @param version as FFmpeg says it
     * @param reason why this one, in words for the operator
     */
    public record Chosen(
            Path ffmpeg, Path ffprobe, @Nullable Path libraries, String version, String reason) {}

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
        String lacks = FfmpegFeatures.missing(list(ffmpeg, null, "filters"), list(ffmpeg, null, "codecs"));
        if (!lacks.isEmpty()) {
            throw new FfmpegException(
                    ffmpeg + " cannot do what is needed.",
                    "It lacks " + lacks,
                    "Set aivideo.ffmpeg.executable to auto, or to a full build.",
                    null);
        }
        return choose(ffmpeg, null, "aivideo.ffmpeg.executable names it");
    }

    private Chosen systemOrBundled() {
        Optional<Path> system = find("ffmpeg");
        String reason = "the system has no ffmpeg";
        if (system.isPresent()) {
            String lacks = lacksOfSystem(system.get());
            if (lacks.isEmpty()) {
                return choose(system.get(), null, "the system's has all that is needed");
            }
            reason = "%s lacks %s".formatted(system.get(), lacks);
        }
        return bundled(reason);
    }

    private String lacksOfSystem(Path ffmpeg) {
        if (!Files.isExecutable(probe(ffmpeg))) {
            return "ffprobe beside it";
        }
        try {
            return FfmpegFeatures.missing(list(ffmpeg, null, "filters"), list(ffmpeg, null, "codecs"));
        } catch (FfmpegException e) {
            return "the ability to start";
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
            return choose(ffmpeg, folder, reason + "; this one comes with the program");
        } catch (IOException e) {
            throw new FfmpegException(
                    "Cannot unpack FFmpeg into " + cache + ".",
                    e.toString(),
                    "Set aivideo.cache to a folder that can be written to, or install FFmpeg.",
                    e);
        }
    }

    /** Start it; each library of a device that this machine does not have is replaced by an empty one. */
    private void standIn(Path ffmpeg, Path folder) throws IOException {
        for (int n = 0; ; n++) {
            try {
                print(ffmpeg, folder, "-version");
                return;
            } catch (FfmpegException e) {
                Matcher missing = MISSING_LIBRARY.matcher(String.valueOf(e.getMessage()));
                if (n == MOST_STAND_INS || !missing.find()) {
                    throw e;
                }
                Path temporary = Files.createTempFile(folder, "part-", ".so");
                Files.write(temporary, StandInLibrary.named(missing.group(1), System.getProperty("os.arch")));
                Files.move(
                        temporary,
                        folder.resolve(missing.group(1)),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Chosen choose(Path ffmpeg, @Nullable Path libraries, String reason) {
        // The loader may say something about stand-in libraries first.
        String version = print(ffmpeg, libraries, "-version")
                .lines()
                .filter(line -> line.startsWith("ffmpeg version"))
                .findFirst()
                .orElse("ffmpeg of unknown version");
        return new Chosen(ffmpeg, probe(ffmpeg), libraries, version.replaceFirst(" Copyright.*", ""), reason);
    }

    private static Path probe(Path ffmpeg) {
        return ffmpeg.resolveSibling(BundledFfmpeg.executable("ffprobe"));
    }

    private Optional<Path> find(String program) {
        if (program.contains("/") || program.contains("\\")) {
            return Optional.of(Path.of(program).toAbsolutePath()).filter(Files::isExecutable);
        }
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder ->
                        Path.of(folder, BundledFfmpeg.executable(program)).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String list(Path ffmpeg, @Nullable Path libraries, String what) {
        return what.equals("filters")
                ? print(ffmpeg, libraries, "-filters")
                : print(ffmpeg, libraries, "-encoders") + print(ffmpeg, libraries, "-demuxers");
    }

    private static String print(Path program, @Nullable Path libraries, String question) {
        try {
            Path answer = Files.createTempFile("ffmpeg-", ".txt");
            try {
                List<String> command = new ArrayList<>(List.of(program.toString(), "-hide_banner", question));
                NativeTool.run(command, libraries, answer, answer, START_LIMIT);
                return Files.readString(answer, StandardCharsets.UTF_8);
            } finally {
                Files.delete(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep what " + program + " prints: " + e.getMessage(), e);
        }
    }
}
