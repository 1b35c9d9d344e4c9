package dev.aivideo.illustration.lettering;

import dev.aivideo.media.Typeface;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.util.Map;

/** How type is set on pictures: weight and the space between letters, which large type wants less of. */
public enum LetteringStyle {
    BOLD(Typeface.Weight.BOLD, -0.025f),
    SEMIBOLD(Typeface.Weight.SEMI_BOLD, -0.01f),
    LABEL(Typeface.Weight.SEMI_BOLD, 0.14f),
    QUOTE(Typeface.Weight.ITALIC, -0.015f);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    LetteringStyle(Typeface.Weight weight, float tracking) {
        this.font = Typeface.font(weight, 1)
                .deriveFont(Map.of(TextAttribute.TRACKING, tracking, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /** @param size of the em square in pixels */
    public TextLayout line(String text, double size) {
        return new TextLayout(text, font.deriveFont((float) size), CONTEXT);
    }

    /** Of one line, in pixels. */
    public double width(String text, double size) {
        return line(text, size).getAdvance();
    }

    /** Whether every letter has a shape. */
    public boolean canShow(String text) {
        return font.canDisplayUpTo(text) < 0;
    }
}
