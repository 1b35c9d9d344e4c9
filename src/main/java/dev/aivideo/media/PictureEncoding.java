package dev.aivideo.media;

import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.VideoCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the pictures of a film are encoded: all segments alike, so that they can be joined by copying, and by fixed
 * numbers of threads, so that the same pictures are the same bytes.
 *
 * @param preset of x264, from {@code ultrafast} to {@code placebo}
 * @param crf of x264, 1 to 51
 * @param maxRateMbit the most megabits a second at 1080 lines and 30 frames a second
 * @param hardware null for software
 */
public record PictureEncoding(
        PictureFormat format,
        String preset,
        int crf,
        int maxRateMbit,
        int threads,
        @Nullable HardwareEncoder hardware) {
    public static final List<String> PRESETS = List.of(
            "ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow", "placebo");

    /** At the same number x265's pictures are better than x264's and its files larger. */
    private static final int CRF_OF_X265 = 3;

    private static final int WORST_OF_X265 = 51;
    /** SVT-AV1 counts from 1 to 63. */
    private static final double CRF_OF_AV1 = 1.5;

    private static final int WORST_OF_AV1 = 63;
    private static final int FASTEST_OF_AV1 = 12;

    /** The same film by another encoder. */
    public PictureEncoding by(@Nullable HardwareEncoder other) {
        return new PictureEncoding(format, preset, crf, maxRateMbit, threads, other);
    }

    /** The filters that a graph ends with. */
    public String pixels() {
        return hardware == null ? "format=yuv420p" : hardware.pixels();
    }

    /** The options that come behind the mapping, for exactly so many frames. */
    public FfmpegCommand.Builder addTo(FfmpegCommand.Builder command, long frames) {
        int rate = format.framesPerSecond();
        command.option("-frames:v", String.valueOf(frames))
                .option("-r", String.valueOf(rate), "-fps_mode", "cfr")
                .option(encoder().toArray(String[]::new))
                .option("-flags:v", "+cgop+bitexact", "-fflags", "+bitexact", "-map_metadata", "-1")
                .option("-threads:v", String.valueOf(threads))
                .option(hardware == null ? new String[] {"-pix_fmt", "yuv420p"} : new String[0])
                .option("-color_range", "tv", "-colorspace", "bt709")
                .option("-color_primaries", "bt709", "-color_trc", "bt709");
        return command.option(
                "-video_track_timescale", String.valueOf(format.rate().ticksPerSecond()));
    }

    private List<String> encoder() {
        return hardware == null
                ? software()
                : hardware.options(
                        format.codec(),
                        format.codec() == VideoCodec.H264 ? shortGroup() : longGroup(),
                        HardwareEncoder.Rate.of(format.codec(), crf, mostMbit()));
    }

    private List<String> software() {
        return switch (format.codec()) {
            case H264 -> h264();
            case H265 -> h265();
            case AV1 -> av1();
        };
    }

    private List<String> h264() {
        List<String> options = new ArrayList<>(List.of("-c:v", "libx264", "-profile:v", "high", "-preset", preset));
        // The preset ultrafast goes without, and its pictures are then of another profile.
        options.addAll(List.of("-8x8dct", "1", "-crf", String.valueOf(crf)));
        options.addAll(limits());
        options.addAll(List.of("-g", String.valueOf(shortGroup()), "-bf", "2", "-sc_threshold", "0"));
        return options;
    }

    /** Apple's players want the tag {@code hvc1}. Several frames at once would make the bytes depend on the machine. */
    private List<String> h265() {
        int group = longGroup();
        List<String> options = new ArrayList<>(List.of("-c:v", "libx265", "-profile:v", "main", "-preset", preset));
        options.addAll(List.of("-crf", String.valueOf(Math.min(WORST_OF_X265, crf + CRF_OF_X265))));
        options.addAll(limits());
        options.addAll(List.of("-g", String.valueOf(group), "-bf", "2", "-tag:v", "hvc1", "-x265-params"));
        options.add(
                "log-level=error:info=0:open-gop=0:scenecut=0:keyint=%1$d:min-keyint=%1$d:frame-threads=1:pools=%2$d"
                        .formatted(group, threads));
        return options;
    }

    private List<String> av1() {
        int speed = FASTEST_OF_AV1 - Math.max(0, PRESETS.indexOf(preset));
        long worse = Math.min(WORST_OF_AV1, Math.round(crf * CRF_OF_AV1));
        List<String> options = new ArrayList<>(List.of("-c:v", "libsvtav1", "-preset", String.valueOf(speed)));
        options.addAll(List.of("-crf", String.valueOf(worse), "-g", String.valueOf(longGroup())));
        options.addAll(List.of("-svtav1-params", "lp=%d:scd=0:irefresh-type=2".formatted(threads)));
        return options;
    }

    private List<String> limits() {
        int most = mostMbit();
        return List.of("-maxrate", most + "M", "-bufsize", most * 4 / 3 + "M");
    }

    private int mostMbit() {
        return (int) Math.max(1, Math.round(maxRateMbit * format.bitrateScale()));
    }

    private int shortGroup() {
        return format.framesPerSecond() / 2;
    }

    private int longGroup() {
        return 2 * format.framesPerSecond();
    }
}
