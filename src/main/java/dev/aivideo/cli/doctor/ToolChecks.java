package dev.aivideo.cli.doctor;

import dev.aivideo.cli.workbench.VoiceCatalogue;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.job.FullDisk;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Problem;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks of FFmpeg, the voice and the npm client. A key is never shown, only whether it is set. */
public final class ToolChecks {
    private ToolChecks() {}

    public static List<Check> beforeFootage(Workbench bench) {
        Check ffmpeg = ffmpeg(bench);
        List<Check> checks = new ArrayList<>(List.of(ffmpeg));
        if (ffmpeg.verdict() == Check.Verdict.OK) {
            checks.addAll(EncoderChecks.all(bench));
        }
        checks.add(voice(bench.voices()));
        return checks;
    }

    public static List<Check> afterFootage() {
        return List.of(npm());
    }

    private static Check ffmpeg(Workbench bench) {
        try {
            FfmpegBinaries.Chosen chosen = bench.ffmpeg().chosen();
            return Check.ok(
                    "FFmpeg",
                    "%s, %s: %s; it made a correct test film of two seconds (%s)"
                            .formatted(chosen.version(), chosen.ffmpeg(), chosen.reason(), chosen.trial()));
        } catch (FfmpegException | UncheckedIOException e) {
            return unusable(e);
        }
    }

    /** The first two lines of its own message, and its own remedy. */
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

    /** Whether the default voice works without a download. */
    private static Check voice(VoiceCatalogue voices) {
        String voice = Brief.standard("any").voice();
        if (voices.engine().equals("mary")) {
            return Check.ok("voice", "MaryTTS, as set in aivideo.voiceover.engine");
        }
        return voices.isReady(voice)
                ? Check.ok("voice", "Kokoro, its model and the voice " + voice + " are downloaded")
                : Check.warn(
                        "voice",
                        "The Kokoro model is not downloaded yet; if that fails, MaryTTS is used at lower quality",
                        "make a film without --offline, which downloads it (about 100 MB)");
    }

    private static Check npm() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "npm"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(npm -> Check.ok(
                        "npm client", npm + "; downloads the voice model if its own address cannot be reached"))
                .orElse(Check.ok(
                        "npm client", "not found; needed only if the voice model's own address cannot be reached"));
    }
}
