package dev.aivideo.export;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.ShownText.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All words stand within the safe area of the frame (EBU R 95: letters within 90 %, their ground within 93 %; in upright
 * films above what players lay over the picture), and none over others.
 */
final class LayoutRule implements Rule {
    private static final double LETTERS = 0.05;
    private static final double GROUND = 0.035;
    /** The part of an upright frame below which players show their buttons. */
    private static final double UPRIGHT_BOTTOM = 0.81;
    /** Smooth edges. */
    private static final int EDGE_PX = 2;
    /** Two words that pass each other while one fades are not over one another. */
    private static final double TOGETHER_S = 0.25;

    private static final String REMEDY =
            "Restart the run with --from editing; if the style sets a size or place of its own, change it there.";

    @Override
    public List<GateViolation> faults(InspectedFilm film, ExpectedFilm order) {
        List<SeenText> texts = film.bare().texts();
        return Stream.concat(
                        texts.stream().flatMap(text -> outside(text, order.format()).stream()), over(texts).stream())
                .toList();
    }

    private static List<GateViolation> outside(SeenText text, PictureFormat format) {
        Box letters = area(format, LETTERS);
        Box ground = area(format, GROUND);
        boolean isOut =
                !isIn(text.shown().letters(), letters) || !isIn(text.shown().box(), ground);
        return isOut
                ? List.of(GateViolation.finding(
                        text.seen().startS(),
                        "%s stands at %s, its ground at %s; the safe area is %s, for grounds %s."
                                .formatted(
                                        text.name(),
                                        text.shown().letters(),
                                        text.shown().box(),
                                        letters,
                                        ground),
                        REMEDY))
                : List.of();
    }

    private static Box area(PictureFormat format, double margin) {
        int left = (int) (format.widthPx() * margin) - EDGE_PX;
        int top = (int) (format.heightPx() * margin) - EDGE_PX;
        double share = format.aspect() == Aspect.UPRIGHT ? UPRIGHT_BOTTOM : 1 - margin;
        int bottom = (int) (format.heightPx() * share) + EDGE_PX;
        return new Box(left, top, format.widthPx() - 2 * left, bottom - top);
    }

    private static boolean isIn(Box text, Box area) {
        return text.common(area) == (long) text.width() * text.height();
    }

    private static List<GateViolation> over(List<SeenText> texts) {
        List<GateViolation> faults = new ArrayList<>();
        for (int n = 0; n < texts.size(); n++) {
            for (SeenText other : texts.subList(n + 1, texts.size())) {
                SeenText text = texts.get(n);
                TimeRange both = text.seen().common(other.seen());
                long px = text.shown().letters().common(other.shown().letters());
                if (text.scene() == other.scene()
                        && !text.shown().kind().equals(other.shown().kind())
                        && both.lengthS() > TOGETHER_S
                        && px > 0) {
                    faults.add(GateViolation.finding(
                            both.startS(),
                            "%s stands over %s: %d pixels in common, 0 allowed."
                                    .formatted(text.name(), other.name(), px),
                            REMEDY));
                }
            }
        }
        return faults;
    }
}
