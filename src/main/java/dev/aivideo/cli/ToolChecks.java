package dev.aivideo.cli;

import dev.aivideo.job.FullDisk;
import dev.aivideo.media.CacheProperties;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.FfmpegProperties;
import dev.aivideo.project.Problem;
import dev.aivideo.project.Workspace;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** FFmpeg, the voice, the services and the npm client. Of a key only whether it is set is ever told. */
final class ToolChecks {
    private ToolChecks() {}

    static List<Check> all(Workspace workspace) {
        Settings settings = Settings.of(workspace);
        List<Check> checks = new ArrayList<>();
        checks.add(ffmpeg(settings));
        checks.add(VoiceCatalogue.configured(workspace).health());
        checks.addAll(FootageChecks.all(workspace, settings));
        checks.add(npm());
        return checks;
    }

    private static Check ffmpeg(Settings settings) {
        try {
            FfmpegBinaries.Chosen chosen = new FfmpegBinaries(
                            settings.get("aivideo.ffmpeg", FfmpegProperties.class),
                            settings.get("aivideo", CacheProperties.class).directory())
                    .chosen();
            return Check.ok(
                    "FFmpeg",
                    "%s, %s: %s; it makes a film of two seconds as it should (%s)"
                            .formatted(chosen.version(), chosen.ffmpeg(), chosen.reason(), chosen.trial()));
        } catch (FfmpegException | UncheckedIOException e) {
            return unusable(e);
        }
    }

    /** Its own words, of which the first two lines say enough, and its own remedy. */
    private static Check unusable(RuntimeException e) {
        Optional<Problem> disk = FullDisk.in(e);
        if (disk.isPresent()) {
            return Check.fail(
                    "FFmpeg", twoLines(disk.get().message()), disk.get().remedy());
        }
        return e instanceof FfmpegException failed
                ? Check.fail("FFmpeg", failed.inShort(), failed.remedy())
                : Check.fail(
                        "FFmpeg",
                        twoLines(String.valueOf(e.getMessage())),
                        "install FFmpeg with libx264, or set aivideo.ffmpeg.executable to its absolute path");
    }

    private static String twoLines(String text) {
        return text.lines().limit(2).collect(Collectors.joining(" "));
    }

    private static Check npm() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "npm"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(npm -> Check.ok("npm client", npm + "; fetches the voice model where its address is out of reach"))
                .orElse(Check.ok(
                        "npm client", "not there; needed only where the voice model's address is out of reach"));
    }
}
