package dev.aivideo.media;

import java.time.Duration;
import java.util.Locale;

/** FFmpeg's filters that find black and frozen pictures and report them in its log, set alike for all that is judged. */
public final class Detectors {
    /** A frame this much like the one before is the same; slow moves over smooth drawings differ by more. */
    private static final int SAME_PICTURE_DB = -75;

    /** Share of the picture that must be black, and how dark black is; stars on a night sky are brighter than that. */
    private static final String BLACK = "pic_th=0.995:pix_th=0.03";

    private Detectors() {}

    /**
     * A chain for a stream of pictures; they are scaled down for it to save time.
     *
     * @param freeze what stands still for less is not reported, as what is black for less than {@code black}
     */
    public static String chain(Duration freeze, Duration black) {
        return String.format(
                Locale.ROOT,
                "scale=320:-2:flags=area,format=gray,freezedetect=n=%ddB:d=%.3f,blackdetect=d=%.3f:%s",
                SAME_PICTURE_DB,
                seconds(freeze),
                seconds(black),
                BLACK);
    }

    /** The lines of a log in which they report. */
    public static String reports(String log) {
        StringBuilder reports = new StringBuilder();
        log.lines()
                .filter(line -> line.contains("black_start") || line.contains("freeze_"))
                .forEach(line -> reports.append(line.strip()).append('\n'));
        return reports.toString();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
