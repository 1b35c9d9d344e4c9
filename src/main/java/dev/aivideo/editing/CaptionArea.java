package dev.aivideo.editing;

import dev.aivideo.media.Typeface;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.PictureFormat;

/**
 * The strip of the frame in which captions stand: below what cards and maps use, above what players and phones lay over
 * the picture.
 *
 * @param sizePx height of an em
 */
record CaptionArea(PictureFormat picture, CaptionStyle style, float sizePx) {
    private static final double PADDING = 0.34;
    private static final double LINES = 2 * 1.22;
    private static final double SAFE = 0.88;
    /** Shares of the shorter side. */
    private static final double WIDE = 48 / 1080.0;

    private static final double UPRIGHT = 56 / 1080.0;
    private static final double SQUARE = 44 / 1080.0;
    private static final double BIG_UPRIGHT = 92 / 1080.0;
    private static final double BIG = 63 / 1080.0;

    static CaptionArea of(PictureFormat picture, CaptionStyle style) {
        double shorter = Math.min(picture.widthPx(), picture.heightPx());
        return new CaptionArea(picture, style, (float) (shorter * size(picture.aspect(), style == CaptionStyle.BIG)));
    }

    private static double size(Aspect aspect, boolean isBig) {
        return switch (aspect) {
            case WIDE -> isBig ? BIG : WIDE;
            case SQUARE -> isBig ? BIG : SQUARE;
            case UPRIGHT -> isBig ? BIG_UPRIGHT : UPRIGHT;
        };
    }

    Typeface.Weight weight() {
        return style == CaptionStyle.BIG ? Typeface.Weight.BOLD : Typeface.Weight.SEMI_BOLD;
    }

    double paddingPx() {
        return PADDING * sizePx;
    }

    int widthPx() {
        return picture.widthPx();
    }

    /** The widest that a line may be. */
    double roomPx() {
        return picture.widthPx() * SAFE;
    }

    int heightPx() {
        return (int) Math.ceil((LINES + 2 * PADDING) * sizePx / 2) * 2;
    }

    int topPx() {
        boolean isUpright = picture.aspect() == Aspect.UPRIGHT;
        double below = isUpright ? style == CaptionStyle.BIG ? 0.195 : 0.2 : 0.055;
        return (int) (picture.heightPx() * (1 - below) - heightPx()) / 2 * 2;
    }
}
