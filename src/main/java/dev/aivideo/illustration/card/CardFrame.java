package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.Lettering;
import dev.aivideo.illustration.lettering.LetteringStyle;
import dev.aivideo.illustration.lettering.LineWrap;
import dev.aivideo.media.FontFamily;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frame of a card: what is kept free at its sides and for the captions, and what fits in between.
 *
 * @param fullness how large type is set where there is room, 1 or less
 * @param typeface of all that is set
 */
public record CardFrame(int widthPx, int heightPx, double fullness, FontFamily typeface) {
    private static final double SIDE = 0.08;
    private static final double TOP = 0.1;
    /** Below are the captions. */
    private static final double BOTTOM = 0.755;
    /** Higher up, as telephones lay their own words over the lowest fifth. */
    private static final double BOTTOM_UPRIGHT = 0.65;

    private static final double SHRINK = 0.95;

    public CardFrame(int widthPx, int heightPx, FontFamily typeface) {
        this(widthPx, heightPx, 1, typeface);
    }

    /** The same with smaller type, for what does not fit otherwise. */
    CardFrame tighter() {
        return new CardFrame(widthPx, heightPx, fullness * 0.8, typeface);
    }

    /** A hundredth of the shorter side, in pixels. */
    public double unit() {
        return Math.min(widthPx, heightPx) / 100.0;
    }

    boolean isWide() {
        return widthPx > heightPx;
    }

    double left() {
        return widthPx * SIDE;
    }

    double right() {
        return widthPx * (1 - SIDE);
    }

    double top() {
        return heightPx * TOP;
    }

    /** Above it are the cards, below the captions. */
    public double bottom() {
        return heightPx * (heightPx > widthPx ? BOTTOM_UPRIGHT : BOTTOM);
    }

    double room() {
        return right() - left();
    }

    double middle() {
        return (top() + bottom()) / 2;
    }

    /**
     * Sets a text as large as fits into so many lines of a width; empty if it does not at the smallest size, or if the
     * typeface lacks letters of it.
     */
    Optional<SetLines> set(String text, LetteringStyle style, TypeSize size, double width, int lines) {
        if (text.isBlank() || !style.in(typeface).canShow(text)) {
            return Optional.empty();
        }
        for (double px = size.largest() * fullness * unit(); px >= size.smallest() * unit(); px *= SHRINK) {
            Optional<SetLines> set = setAt(text, style, px, width, lines);
            if (set.isPresent()) {
                return set;
            }
        }
        return setAt(text, style, size.smallest() * unit(), width, lines);
    }

    /** At one size, so that several texts match. */
    Optional<SetLines> setAt(String text, LetteringStyle style, double px, double width, int lines) {
        Lettering letters = style.in(typeface);
        Map<String, Double> widths = new HashMap<>();
        return LineWrap.lines(text, line -> widths.computeIfAbsent(line, one -> letters.width(one, px)), width, lines)
                .map(broken -> new SetLines(broken, letters, px));
    }

    /** Several texts at the largest size at which each of them fits. */
    Optional<List<SetLines>> setAlike(
            List<String> texts, LetteringStyle style, TypeSize size, double width, int lines) {
        List<SetLines> own = texts.stream()
                .flatMap(text -> set(text, style, size, width, lines).stream())
                .toList();
        if (own.size() < texts.size()) {
            return Optional.empty();
        }
        double px = own.stream().mapToDouble(SetLines::sizePx).min().orElse(0);
        return Optional.of(texts.stream()
                .map(text -> setAt(text, style, px, width, lines).orElseThrow())
                .toList());
    }
}
