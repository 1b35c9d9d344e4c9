package dev.aivideo.job;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least that editing could cost: bare FFmpeg runs over the material that a film shows, and over its frames. */
final class BareRuns {
    private static final Pattern CPU = Pattern.compile("bench: utime=([\\d.]+)s stime=([\\d.]+)s");
    /** Editing reads this much more of a clip than it shows. */
    private static final double SPARE_S = 0.2;

    private final Ffmpeg ffmpeg;

    BareRuns(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** CPU seconds of decoding and scaling exactly the seconds that a scene's command shows, to nowhere. */
    double decodeAndScale(List<String> sceneArguments) {
        double cpu = 0;
        for (int n = 0; n < sceneArguments.size(); n++) {
            if (sceneArguments.get(n).equals("-i") && sceneArguments.get(n - 4).equals("-t")) {
                String from = sceneArguments.get(n - 5);
                double length = Double.parseDouble(sceneArguments.get(n - 3)) - SPARE_S;
                Path file = Path.of(sceneArguments.get(n + 1).replaceFirst("^file:", ""));
                cpu += cpu(FfmpegCommand.measuring()
                        .input(file, "-an", "-sn", "-dn", "-ss", from, "-t", String.valueOf(length))
                        .filter("[0:v]fps=30,scale=1920:1080:flags=bicubic,format=yuv420p[v]"));
            }
        }
        return cpu;
    }

    /** CPU seconds of encoding the film's frames with the options of a scene's command. */
    double encode(Path film, List<String> sceneArguments) {
        List<String> options = new ArrayList<>(
                sceneArguments.subList(sceneArguments.indexOf("-c:v"), sceneArguments.lastIndexOf("-f")));
        String copy = "[0:v]null[v]";
        double both =
                cpu(FfmpegCommand.measuring().input(film, "-an").filter(copy).option(options.toArray(String[]::new)));
        return both - cpu(FfmpegCommand.measuring().input(film, "-an").filter(copy));
    }

    private double cpu(FfmpegCommand.Builder command) {
        String log = ffmpeg.measure(command.option("-map", "[v]", "-benchmark").build());
        Matcher matcher = CPU.matcher(log);
        if (!matcher.find()) {
            throw new IllegalStateException("FFmpeg said nothing about its time: " + log);
        }
        return Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2));
    }
}
