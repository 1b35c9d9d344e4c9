package dev.aivideo.editing;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.still.Area;
import dev.aivideo.media.still.StillLook;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.PictureFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Chooses how a still is shown, so that what is safe in it stays in the frame from the first frame to the last. If it
 * can fill the frame, it does, and the frame moves closer to the focus, or across the picture towards it. If that would
 * cut too much or enlarge it too much, it stands before a blurred copy of itself.
 */
final class Framer {
    /** Pixels of the frame for one of the picture at most. 1280×720 in full, moved closer to, is just allowed. */
    private static final double MOST_ENLARGED = 1.65;
    /** A smaller picture is enlarged more, to fill this share of the frame. */
    private static final double LEAST_PLACE = 0.6;
    /** Who fills so much of the frame's side fills all of it: a narrow rim looks like a mistake. */
    private static final double NEARLY_ALL = 0.93;
    /** Frames in which an eye can follow across a picture: at most three pixels each of 1080 lines, at 30 a second, and at most a third of the frame. */
    private static final double FASTEST_PX = 3;

    private static final double FARTHEST = 0.33;
    /** Of what is so much wider than the frame, an eye wants to see the rest. */
    private static final double PANORAMA = 1.25;

    private static final double LEAST_WAY = 0.05;
    /** Where the eyes of a portrait are, from the frame's upper edge. */
    private static final double EYES = 0.45;
    /** An upright picture in a wide frame, narrower than this, would be a strip; a wide one in an upright frame too. */
    private static final double NARROWEST = 0.316;

    private static final double WIDEST = 1.78;
    /** What a movement takes at one end it may take at the other. */
    private static final double ROOM = 2.5;

    private final PictureFormat format;
    private final int frames;
    private final double zoom;
    private final MediaInfo.Picture picture;
    private final StillLook look;
    private final boolean isEven;

    /** @param turn number of the shot; that of its neighbours is another, and they move otherwise */
    Framer(PictureFormat format, int frames, double zoom, MediaInfo.Picture picture, StillLook look, int turn) {
        this.format = format;
        this.frames = frames;
        this.zoom = zoom;
        this.picture = picture;
        this.look = look;
        this.isEven = turn % 2 == 0;
    }

    Framing framing() {
        double shape = shape(look.content());
        if (shape < Fit.NARROW) {
            return composed();
        }
        Stream<Supplier<Optional<Framing>>> choices = isEven || shape > PANORAMA
                ? Stream.of(this::across, this::closer)
                : Stream.of(this::closer, this::across);
        return choices.flatMap(choice -> choice.get().stream()).findFirst().orElseGet(this::composed);
    }

    /** Width to height, of the frame's. */
    private double shape(Area part) {
        return part.width()
                * picture.widthPx()
                * format.heightPx()
                / (part.height() * picture.heightPx() * format.widthPx());
    }

    /** The largest part of the frame's shape, placed for the focus; empty if it cannot hold what is safe. */
    private Optional<Area> cover() {
        Area content = look.content();
        double width = content.width() * Math.min(1, 1 / shape(content));
        double height = content.height() * Math.min(1, shape(content));
        Area safe = look.safe();
        if (safe.width() > width || safe.height() > height) {
            return Optional.empty();
        }
        double left = clamp(look.focus().centreX() - width / 2, leftmost(width), rightmost(width));
        double top = clamp(look.focus().centreY() - EYES * height, highest(height), lowest(height));
        return Optional.of(new Area(left, top, width, height));
    }

    private double leftmost(double width) {
        return Math.max(look.content().left(), look.safe().right() - width);
    }

    private double rightmost(double width) {
        return Math.min(look.content().right() - width, look.safe().left());
    }

    private double highest(double height) {
        return Math.max(look.content().top(), look.safe().bottom() - height);
    }

    private double lowest(double height) {
        return Math.min(look.content().bottom() - height, look.safe().top());
    }

    private Optional<Framing> closer() {
        return cover().filter(part -> !isCoarse(part, 1 + zoom)).flatMap(part -> corner(part, Area.WHOLE, zoom));
    }

    /** Whether the picture has too few pixels to fill the frame with this part of it. */
    private boolean isCoarse(Area part, double growth) {
        return format.widthPx() * growth / (part.width() * picture.widthPx()) > MOST_ENLARGED;
    }

    /** Closer to the corner that lies nearest to the focus, of those that keep what is safe. */
    private Optional<Framing> corner(Area shown, Area place, double growth) {
        boolean isLeft = isLeft(shown);
        boolean isTop = look.focus().seenFrom(shown).centreY() < 0.55;
        return Stream.of(
                        corner(shown, place, Motion.closerTo(isLeft, isTop), growth),
                        corner(shown, place, Motion.closerTo(!isLeft, isTop), growth),
                        corner(shown, place, Motion.closerTo(isLeft, !isTop), growth),
                        corner(shown, place, Motion.closerTo(!isLeft, !isTop), growth))
                .filter(framing -> framing.keeps(look.safe()))
                .findFirst();
    }

    private boolean isLeft(Area shown) {
        double from = look.focus().seenFrom(shown).centreX() - 0.5;
        return Math.abs(from) < 0.04 ? isEven : from < 0;
    }

    private Framing corner(Area shown, Area place, Motion motion, double growth) {
        return new Framing(
                shown,
                place.equals(Area.WHOLE) ? place : drifting(place, motion.closest(format, frames, growth)),
                Area.WHOLE,
                motion.closest(format, frames, growth),
                motion.over(format, frames, growth));
    }

    /** A picture beside which there is ground stands in the middle when half of the movement is over. */
    private static Area drifting(Area place, Area last) {
        return new Area(
                drifting(place.width(), last.left(), last.width()),
                drifting(place.height(), last.top(), last.height()),
                place.width(),
                place.height());
    }

    private static double drifting(double length, double lastFrom, double lastLength) {
        if (length >= 1) {
            return 0;
        }
        double middle = (lastFrom + lastLength) / (1 + lastLength);
        return clamp(middle - length / 2, 0, 1 - length);
    }

    private Optional<Framing> across() {
        return zoom == 0
                ? Optional.empty()
                : cover().filter(part -> !isCoarse(part, 1)).flatMap(this::across);
    }

    /** From where the picture goes on farthest to where the focus is. */
    private Optional<Framing> across(Area end) {
        boolean isDown = shape(look.content()) < 1;
        double length = isDown ? end.height() : end.width();
        double at = isDown ? end.top() : end.left();
        double before = at - (isDown ? highest(length) : leftmost(length));
        double behind = (isDown ? lowest(length) : rightmost(length)) - at;
        int side = isDown ? format.heightPx() : format.widthPx();
        double most = Math.min(FARTHEST, fastestPx() * (frames - 1) / side);
        double way = Math.min(most, Math.max(before, behind) / length);
        if (way < Math.max(LEAST_WAY, Across.shortest(format, isDown, frames))) {
            return Optional.empty();
        }
        Across across = new Across(isDown, behind >= before, way);
        double from = across.isBackwards() ? at : at - way * length;
        Area shown = isDown
                ? new Area(end.left(), from, end.width(), length * (1 + way))
                : new Area(from, end.top(), length * (1 + way), end.height());
        return Optional.of(new Framing(
                        shown, Area.WHOLE, across.window(false), across.window(true), across.over(format, frames)))
                .filter(framing -> framing.keeps(look.safe()));
    }

    private double fastestPx() {
        return FASTEST_PX * format.scale() * FrameRate.USUAL.perSecond() / format.framesPerSecond();
    }

    private Framing composed() {
        Area shown = worthShowing();
        double shape = shape(shown);
        double share = share(shown, shape);
        Area place = new Area(0, 0, share * Math.min(1, shape), share * Math.min(1, 1 / shape));
        return corner(shown, place, zoom).orElseGet(() -> corner(shown, place, Motion.closerTo(true, true), 0));
    }

    /** The content; of strips a part that is less of a strip, if what is safe lies in it. */
    private Area worthShowing() {
        Area content = look.content();
        double shape = shape(content);
        if (shape < NARROWEST) {
            double height =
                    roomy(content.height() * shape / NARROWEST, look.safe().height(), content.height());
            double top = clamp(look.focus().centreY() - EYES * height, highest(height), lowest(height));
            return new Area(content.left(), top, content.width(), height);
        }
        if (shape > WIDEST) {
            double width = roomy(content.width() * WIDEST / shape, look.safe().width(), content.width());
            double left = clamp(look.focus().centreX() - width / 2, leftmost(width), rightmost(width));
            return new Area(left, content.top(), width, content.height());
        }
        return content;
    }

    /** So long that the frame can move closer to either end without losing what is safe. */
    private double roomy(double length, double safe, double most) {
        return Math.min(most, Math.max(length, safe * (1 + ROOM * zoom)));
    }

    /** How much of the frame's side the picture's longer one fills. */
    private double share(Area shown, double shape) {
        double sharp = shape < 1
                ? shown.height() * picture.heightPx() / format.heightPx()
                : shown.width() * picture.widthPx() / format.widthPx();
        double share = Math.max(LEAST_PLACE, sharp * MOST_ENLARGED / (1 + zoom));
        return share > NEARLY_ALL ? 1 : share;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
