package dev.aivideo.editing;

import java.util.Locale;

/** Filters that put a still on its canvas as its {@link Framing} says. */
final class StillFit {
    private final Fit fit;
    private final Framing framing;

    StillFit(Fit fit, Framing framing) {
        this.fit = fit;
        this.framing = framing;
    }

    /** A chain from {@code [from]} without a label at its end. {@code name} makes its inner labels unique. */
    String chain(String from, String name) {
        int width = framing.movement().widthPx();
        int height = framing.movement().heightPx();
        String shown = shown();
        if (!framing.isComposed()) {
            return from + shown + fit.scale(width + ":" + height) + "," + Fit.tags();
        }
        return """
                %1$s%2$ssplit[%3$sa][%3$sb];\
                [%3$sa]%4$s[%3$sc];\
                [%3$sb]%5$s,%6$s[%3$sd];\
                [%3$sc][%3$sd]overlay=%7$d:%8$d,%6$s""".formatted(
                        from,
                        shown,
                        name,
                        fit.blurred(),
                        fit.scale(even(framing.place().width() * width) + ":"
                                + even(framing.place().height() * height)),
                        Fit.tags(),
                        even(framing.place().left() * width),
                        even(framing.place().top() * height));
    }

    /** In shares, which hold whatever shape the pixels have. */
    private String shown() {
        var part = framing.shown();
        return String.format(
                Locale.ROOT,
                "crop=iw*%.6f:ih*%.6f:iw*%.6f:ih*%.6f,",
                part.width(),
                part.height(),
                part.left(),
                part.top());
    }

    private static int even(double px) {
        return (int) Math.round(px / 2) * 2;
    }
}
