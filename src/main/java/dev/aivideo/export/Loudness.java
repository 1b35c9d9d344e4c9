package dev.aivideo.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How loud a sound is.
 *
 * @param integratedLufs over its whole duration as EBU R 128 defines it; −70 for silence
 * @param truePeakDbtp highest peak between the samples, in decibels below full scale; negative infinity for silence
 */
record Loudness(double integratedLufs, double truePeakDbtp) {
    /** Below this the meter counts nothing: its absolute gate. */
    static final double SILENCE_LUFS = -70;

    private static final Pattern INTEGRATED = Pattern.compile("\\bI:\\s+(-?[\\d.]+|-inf) LUFS");
    private static final Pattern PEAK = Pattern.compile("\\bPeak:\\s+([-+]?[\\d.]+|-inf) dBFS");

    /**
     * Read the summary of FFmpeg's {@code ebur128=peak=true} from its log
     * (https://ffmpeg.org/ffmpeg-filters.html#ebur128-1).
     *
     * @throws IllegalArgumentException if the log has none
     */
    static Loudness parse(String log) {
        int summary = log.lastIndexOf("Integrated loudness:");
        if (summary < 0) {
            throw new IllegalArgumentException("FFmpeg reported no loudness; check that the file has an audio stream");
        }
        String text = log.substring(summary);
        return new Loudness(value(INTEGRATED, text), value(PEAK, text));
    }

    private static double value(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("FFmpeg's loudness report lacks " + pattern);
        }
        String value = matcher.group(1);
        return value.equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(value);
    }

    boolean isSilent() {
        return integratedLufs <= SILENCE_LUFS;
    }
}
