package dev.aivideo.editing;

import dev.aivideo.project.FrameRate;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn for a scene and laid over its shots.
 *
 * @param captions list of the caption strips for FFmpeg's concat demuxer, or null
 * @param captionsTopPx where the strips' upper edge lies in the frame
 * @param title the film's title on a transparent frame, or null
 * @param mark the channel's logo, or null
 * @param curtain what the film goes down to at chapters and at its end, or null
 */
record Layers(
        @Nullable Path captions,
        int captionsTopPx,
        @Nullable Path title,
        @Nullable Mark mark,
        @Nullable Curtain curtain) {

    /**
     * A small picture that stands over all of the scene.
     *
     * @param place in the frame, with even numbers
     */
    record Mark(Path file, Rectangle place) {}

    /**
     * Pictures that cover the whole frame.
     *
     * @param ground the ground colour alone
     * @param end the film's end card, in the order of appearance each over the one before
     */
    record Curtain(Path ground, List<Path> end) {}

    /** One picture again and again, at the film's rate. */
    static String looped(FrameRate rate) {
        return "loop=-1:1:0,setpts=N/%1$d/TB,fps=%1$d".formatted(rate.perSecond());
    }

    private static final String TRANSPARENT = "format=yuva420p";
    private static final String COLOURS = "out_color_matrix=bt709:out_range=tv";

    /** One transparent picture as a stream of so many frames, converted only once. */
    static String still(FrameRate rate, int frames) {
        return "scale=%s,%s,%s,trim=end_frame=%d".formatted(COLOURS, TRANSPARENT, looped(rate), frames);
    }

    /** Transparent pictures as they come. */
    static String strip() {
        return "scale=%s,%s".formatted(COLOURS, TRANSPARENT);
    }
}
