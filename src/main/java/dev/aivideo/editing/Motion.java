package dev.aivideo.editing;

import dev.aivideo.media.still.Area;
import dev.aivideo.project.PictureFormat;

/**
 * A slow movement over a picture that does not move itself. FFmpeg's {@code zoompan} cuts its window at whole pixels, so
 * that a movement of any other speed trembles, the more the smaller the picture. Here the picture is first scaled to the
 * size at which each step of the movement is whole pixels. Nothing is rounded then, and the picture need hardly be
 * larger than the frame: a third of the work of three times the frame's size, where a tremble of 0.3 pixels is left.
 *
 * <p>A zoom keeps one corner in its place, as only a window at 0, 0 is exact in all planes; the other corners are reached
 * by mirroring the picture before and the frames behind.
 */
enum Motion {
    CLOSER_TO_LEFT_TOP(false, false, ""),
    RIGHT(true, false, ""),
    AWAY_FROM_RIGHT_BOTTOM(false, true, "hflip,vflip"),
    CLOSER_TO_RIGHT_TOP(false, false, "hflip"),
    LEFT(true, true, ""),
    AWAY_FROM_LEFT_BOTTOM(false, true, "vflip"),
    CLOSER_TO_LEFT_BOTTOM(false, false, "vflip"),
    CLOSER_TO_RIGHT_BOTTOM(false, false, "hflip,vflip");

    /** The movements that follow each other where nothing is known of the pictures. */
    private static final int IN_TURN = 6;

    /** What {@code zoompan} cuts off a window's size is less than a pixel, if this is added. */
    private static final double ROUNDING = 0.1;
    /** The picture is to have this many times the pixels of the frame's sides even where it is shown largest. */
    private static final double SHARP = 1.1;
    /** A slower movement would need a picture larger than this many times the frame's shorter side; it goes farther. */
    private static final int LARGEST = 4;

    private final boolean isPan;
    private final boolean isBackwards;
    private final String mirror;

    Motion(boolean isPan, boolean isBackwards, String mirror) {
        this.isPan = isPan;
        this.isBackwards = isBackwards;
        this.mirror = mirror;
    }

    /**
     * A movement over so many frames.
     *
     * @param widthPx to what the picture is to be scaled before, as is {@code heightPx}; the pixels need not be square
     * @param filter turns this one picture into the frames, and one more to be cut off: the last frame of
     *     {@code zoompan} has no duration, and whatever comes behind would drop it
     */
    record Movement(int widthPx, int heightPx, String filter) {}

    /**
     * A movement over a picture that changes.
     *
     * @param widthPx of the picture, as is {@code heightPx}; the pixels need not be square
     * @param mirror filters that the picture goes through before anything is laid over it; empty for none
     * @param filter turns each frame of the picture into one of the movement, and mirrors it back
     */
    record Layered(int widthPx, int heightPx, String mirror, String filter) {

        /** The filters as the end of a chain. */
        String mirrored() {
            return mirror.isEmpty() ? "" : "," + mirror;
        }

        boolean isMirroredAcross() {
            return mirror.contains("hflip");
        }

        boolean isMirroredDown() {
            return mirror.contains("vflip");
        }
    }

    /** The movement of a shot; that of its neighbours is another. */
    static Motion of(int sceneNumber, int position) {
        return values()[Math.floorMod(sceneNumber * 2 + position, IN_TURN)];
    }

    /** @param zoom by how much the picture grows from first to last frame; as far does it go across */
    Movement over(PictureFormat format, int frames, double zoom) {
        if (zoom == 0) {
            return new Movement(format.widthPx(), format.heightPx(), Layers.looped(format.rate()));
        }
        Way way = way(format, Math.max(1, frames - 1), zoom);
        String filter = way.filter(format, Math.max(1, frames - 1) + 2);
        return new Movement(
                way.widthPx(), way.heightPx(), mirror.isEmpty() ? filter : mirror + "," + filter + "," + mirror);
    }

    /** The same movement over a picture of as many frames, and one more, that changes. */
    Layered overLayers(PictureFormat format, int frames, double zoom) {
        if (zoom == 0) {
            return new Layered(format.widthPx(), format.heightPx(), "", "setsar=1");
        }
        Way way = way(format, Math.max(1, frames - 1), zoom);
        String filter = way.filter(format, 1);
        return new Layered(way.widthPx(), way.heightPx(), mirror, mirror.isEmpty() ? filter : filter + "," + mirror);
    }

    /** How {@code zoompan} goes over a picture of this size. */
    private record Way(int widthPx, int heightPx, String zoom, String left, int top) {
        /** @param repeated how many frames are made of one of the picture */
        String filter(PictureFormat format, int repeated) {
            return "zoompan=z='%s':x='%s':y=%d:d=%d:s=%dx%d:fps=%d"
                    .formatted(
                            zoom, left, top, repeated, format.widthPx(), format.heightPx(), format.framesPerSecond());
        }
    }

    private Way way(PictureFormat format, int steps, double zoom) {
        return isPan ? pan(format, steps, zoom) : zoom(format, steps, zoom);
    }

    /** The movement that brings the frame closer to one of the picture's corners, which keeps its place. */
    static Motion closerTo(boolean isLeft, boolean isTop) {
        if (isTop) {
            return isLeft ? CLOSER_TO_LEFT_TOP : CLOSER_TO_RIGHT_TOP;
        }
        return isLeft ? CLOSER_TO_LEFT_BOTTOM : CLOSER_TO_RIGHT_BOTTOM;
    }

    /**
     * The smallest part of the picture that a movement closer to a corner shows, that of its last frame. All others hold
     * it, as the corner stays.
     */
    Area closest(PictureFormat format, int frames, double zoom) {
        Unit unit = unit(format, Math.max(1, frames - 1), zoom);
        double share = zoom == 0 ? 1 : (unit.px() - unit.pace() * Math.max(1, frames - 1)) / (double) unit.px();
        double rest = 1 - share;
        return new Area(mirror.contains("hflip") ? rest : 0, mirror.contains("vflip") ? rest : 0, share, share);
    }

    /** @param px this many times the least common part of the picture's sides, so many steps of {@code pace} long */
    private record Unit(int px, int pace) {}

    private static Unit unit(PictureFormat format, int steps, double zoom) {
        int shorter = Math.min(format.widthPx(), format.heightPx());
        double sharp = SHARP * (1 + zoom);
        double slowest = steps * (1 + zoom) / zoom;
        int pace = (int) Math.max(1, Math.round(sharp * shorter / slowest));
        int px = (int) Math.min(LARGEST * shorter, Math.max(Math.ceil(sharp * shorter), pace * slowest));
        return new Unit(px, pace);
    }

    /** Each step takes {@code pace} times as many columns and rows off the window as the frame's sides need. */
    private Way zoom(PictureFormat format, int steps, double zoom) {
        double sharp = SHARP * (1 + zoom);
        Unit of = unit(format, steps, zoom);
        int pace = of.pace();
        int unit = of.px();
        int columns = (int) Math.ceil(sharp * format.widthPx() / unit);
        int rows = (int) Math.ceil(sharp * format.heightPx() / unit);
        String size = "%1$d/(%1$d-%2$d*%3$s+%4$s)".formatted(unit, pace, step(steps), ROUNDING);
        return new Way(columns * unit, rows * unit, size, "0", 0);
    }

    /** Two pixels a step, or a multiple: where colour is halved, only even places are exact. */
    private Way pan(PictureFormat format, int steps, double zoom) {
        double wayPx = format.widthPx() * zoom / (1 + zoom);
        int pace = (int) Math.max(2, 2 * Math.round(wayPx / steps / 2));
        double enlarged = Math.min(LARGEST, Math.max(1, pace * steps / wayPx));
        int window = (int) Math.round(format.widthPx() * enlarged / 2) * 2;
        int width = window + pace * steps;
        int height = (int) Math.ceil(format.heightPx() * (double) width / window);
        String size = "%d/%s".formatted(width, window + ROUNDING);
        String left = "%d*%s".formatted(pace, step(steps));
        return new Way(width, height, size, left, (height - format.heightPx()) / 4 * 2);
    }

    private String step(int steps) {
        return isBackwards ? "(" + steps + "-on)" : "on";
    }
}
