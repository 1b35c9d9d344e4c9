package dev.aivideo.illustration.lettering;

import dev.aivideo.media.FontFamily;
import dev.aivideo.media.Typeface;
import java.awt.font.TextLayout;

/** How type is set on pictures: weight and the space between letters, which large type wants less of. */
public enum LetteringStyle {
    BOLD(Typeface.Weight.BOLD, -0.025f),
    SEMIBOLD(Typeface.Weight.SEMI_BOLD, -0.01f),
    LABEL(Typeface.Weight.SEMI_BOLD, 0.14f),
    QUOTE(Typeface.Weight.ITALIC, -0.015f);

    private final Typeface.Weight weight;
    private final float tracking;
    private final Lettering builtIn;

    LetteringStyle(Typeface.Weight weight, float tracking) {
        this.weight = weight;
        this.tracking = tracking;
        this.builtIn = new Lettering(weight, tracking);
    }

    /** The style in a typeface. */
    public Lettering in(FontFamily typeface) {
        return typeface == FontFamily.BUILT_IN ? builtIn : new Lettering(typeface.face(weight), tracking);
    }

    /**
     * In the built-in typeface.
     *
     * @param size of the em square in pixels
     */
    public TextLayout line(String text, double size) {
        return builtIn.line(text, size);
    }

    /** Whether the built-in typeface has a shape for every letter. */
    public boolean canShow(String text) {
        return builtIn.canShow(text);
    }
}
