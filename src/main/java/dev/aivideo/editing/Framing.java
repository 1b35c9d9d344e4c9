package dev.aivideo.editing;

import dev.aivideo.media.still.Area;

/**
 * How a still is put into the frame and moved. A part of it lies on a canvas, and the frame moves over the canvas.
 *
 * @param shown the part of the picture that lies on the canvas
 * @param place where on the canvas, in shares of it; what is free shows the same, blurred
 * @param first the part of the canvas that the first frame shows
 * @param last the part of the canvas that the last frame shows; those between lie between, evenly
 * @param movement how FFmpeg does it, and the canvas's size
 */
record Framing(Area shown, Area place, Area first, Area last, Motion.Movement movement) {

    /** Whether there is ground beside the picture. */
    boolean isComposed() {
        return !place.equals(Area.WHOLE);
    }

    /**
     * The part of the picture that the frame shows.
     *
     * @param gone how much of the movement is over, 0 to 1
     * @return in shares of the picture; what lies outside of it is ground
     */
    Area seen(double gone) {
        Area window = new Area(
                between(first.left(), last.left(), gone),
                between(first.top(), last.top(), gone),
                between(first.width(), last.width(), gone),
                between(first.height(), last.height(), gone));
        return window.seenFrom(place).within(shown);
    }

    boolean keeps(Area safe) {
        return seen(0).holds(safe) && seen(1).holds(safe);
    }

    private static double between(double from, double to, double gone) {
        return from + (to - from) * gone;
    }
}
