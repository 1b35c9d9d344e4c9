package dev.aivideo.editing;

import dev.aivideo.media.still.Area;
import dev.aivideo.project.PictureFormat;

/**
 * A movement of the frame along one side of a picture that is longer there than the frame, two pixels a step or a
 * multiple: where colour is halved, only even places are exact. The picture is enlarged along that side alone until its
 * way is so many steps long.
 *
 * @param isDown whether along the upright side
 * @param isBackwards whether to the left, or upwards
 * @param way how far, in lengths of the frame's side
 */
record Across(boolean isDown, boolean isBackwards, double way) {
    /** By how much a side is enlarged at most: a slower movement would be more work than a zoom. */
    private static final double LARGEST = 3;

    private static final int PIXELS_A_STEP = 2;

    /** The shortest way that can be gone evenly in this time, in lengths of the frame's side. */
    static double shortest(PictureFormat format, boolean isDown, int frames) {
        return PIXELS_A_STEP * steps(frames) / (LARGEST * side(format, isDown));
    }

    /** The picture, longer by {@code way} than the frame, is to be scaled to the movement's size. */
    Motion.Movement over(PictureFormat format, int frames) {
        int steps = steps(frames);
        double wayPx = side(format, isDown) * way;
        int pace = (int) Math.ceil(wayPx / steps / PIXELS_A_STEP) * PIXELS_A_STEP;
        int window = (int) Math.round(pace * steps / way / 2) * 2;
        int length = window + pace * steps;
        String place = isBackwards ? "%d*(%d-n)".formatted(pace, steps) : "%d*n".formatted(pace);
        String filter = "%s,crop=%s,scale=%d:%d:flags=bicubic"
                .formatted(
                        Layers.looped(format.rate()),
                        (isDown ? "iw:%d:0:'%s'" : "%d:ih:'%s':0").formatted(window, place),
                        format.widthPx(),
                        format.heightPx());
        return isDown
                ? new Motion.Movement(format.widthPx(), length, filter)
                : new Motion.Movement(length, format.heightPx(), filter);
    }

    private static int steps(int frames) {
        return Math.max(1, frames - 1);
    }

    private static int side(PictureFormat format, boolean isDown) {
        return isDown ? format.heightPx() : format.widthPx();
    }

    /** The part of the picture that is seen in the first frame, or in the last. */
    Area window(boolean isLast) {
        double share = 1 / (1 + way);
        double from = isLast == isBackwards ? 0 : 1 - share;
        return isDown ? new Area(0, from, 1, share) : new Area(from, 0, share, 1);
    }
}
