package dev.aivideo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one complete decode of the film showed.
 *
 * @param frames of the picture that could be decoded
 * @param loudness null if there was no sound to measure
 */
record Measurement(
        long frames,
        List<TimeRange> black,
        List<TimeRange> frozen,
        List<TimeRange> silent,
        List<DecodeError> errors,
        @Nullable Loudness loudness) {

    private static final Pattern LINE =
            Pattern.compile("black_start:\\s*(?<blackStart>[\\d.]+) black_end:\\s*(?<blackEnd>[\\d.]+)"
                    + "|freeze_start:\\s*(?<freezeStart>[\\d.]+)|freeze_end:\\s*(?<freezeEnd>[\\d.]+)"
                    + "|silence_start:\\s*(?<silenceStart>-?[\\d.]+)|silence_end:\\s*(?<silenceEnd>[\\d.]+)"
                    + "|^frame=\\s*(?<frame>\\d+)$|^out_time_us=(?<time>\\d+)$"
                    + "|\\[(?:error|fatal|panic)\\] (?<error>.+)");

    /**
     * Something that could not be decoded.
     *
     * @param nearS the second that was being decoded, to about a second
     */
    record DecodeError(double nearS, String message) {}

    /**
     * Read FFmpeg's log of {@code blackdetect}, {@code freezedetect}, {@code silencedetect} and {@code ebur128} run
     * with {@code -loglevel level+info -progress pipe:1} (https://ffmpeg.org/ffmpeg-filters.html).
     *
     * @param lengthS where a stretch ends that lasts to the end of the film
     */
    static Measurement parse(String log, double lengthS) {
        return new Reader(lengthS).read(log);
    }

    private static final class Reader {
        private final double lengthS;
        private final List<TimeRange> black = new ArrayList<>();
        private final List<TimeRange> frozen = new ArrayList<>();
        private final List<TimeRange> silent = new ArrayList<>();
        private final List<DecodeError> errors = new ArrayList<>();
        private @Nullable Double freezeStart;
        private @Nullable Double silenceStart;
        private double reachedS;
        private long frames;

        Reader(double lengthS) {
            this.lengthS = lengthS;
        }

        Measurement read(String log) {
            for (String line : log.split("\\R")) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.find()) {
                    readPicture(matcher);
                    readSound(matcher);
                    readProgress(matcher);
                }
            }
            close(frozen, freezeStart, lengthS);
            close(silent, silenceStart, lengthS);
            return new Measurement(
                    frames,
                    black,
                    frozen,
                    silent,
                    errors,
                    log.contains("Integrated loudness:") ? Loudness.parse(log) : null);
        }

        private void readPicture(Matcher line) {
            if (line.group("blackStart") != null) {
                black.add(new TimeRange(number(line, "blackStart"), number(line, "blackEnd")));
            } else if (line.group("freezeStart") != null) {
                freezeStart = number(line, "freezeStart");
            } else if (line.group("freezeEnd") != null) {
                close(frozen, freezeStart, number(line, "freezeEnd"));
                freezeStart = null;
            }
        }

        private void readSound(Matcher line) {
            if (line.group("silenceStart") != null) {
                silenceStart = Math.max(0, number(line, "silenceStart"));
            } else if (line.group("silenceEnd") != null) {
                close(silent, silenceStart, number(line, "silenceEnd"));
                silenceStart = null;
            }
        }

        private void readProgress(Matcher line) {
            if (line.group("frame") != null) {
                frames = Long.parseLong(line.group("frame"));
            } else if (line.group("time") != null) {
                reachedS = Long.parseLong(line.group("time")) / 1e6;
            } else if (line.group("error") != null) {
                errors.add(new DecodeError(reachedS, line.group("error")));
            }
        }

        private static void close(List<TimeRange> stretches, @Nullable Double startS, double endS) {
            if (startS != null && endS > startS) {
                stretches.add(new TimeRange(startS, endS));
            }
        }

        private static double number(Matcher line, String group) {
            return Double.parseDouble(line.group(group));
        }
    }
}
