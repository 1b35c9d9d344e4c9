package dev.aivideo.illustration.lettering;

import dev.aivideo.media.FontFace;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Map;

/** Type of one style in one typeface. Letters that the typeface lacks are those of the built-in one. */
public final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font own;
    private final Font builtIn;

    Lettering(FontFace face, float tracking) {
        this.own = spaced(face, tracking);
        this.builtIn = spaced(face.weight(), tracking);
    }

    private static Font spaced(FontFace face, float tracking) {
        return face.font()
                .deriveFont(Map.of(TextAttribute.TRACKING, tracking, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /** @param size of the em square in pixels */
    public TextLayout line(String text, double size) {
        Font font = own.deriveFont((float) size);
        if (font.canDisplayUpTo(text) < 0) {
            return new TextLayout(text, font, CONTEXT);
        }
        Font other = builtIn.deriveFont((float) size);
        AttributedString line = new AttributedString(text);
        for (int n = 0; n < text.length(); n += Character.charCount(text.codePointAt(n))) {
            int character = text.codePointAt(n);
            Font used = font.canDisplay(character) ? font : other;
            line.addAttribute(TextAttribute.FONT, used, n, n + Character.charCount(character));
        }
        return new TextLayout(line.getIterator(), CONTEXT);
    }

    /** Of one line, in pixels. */
    public double width(String text, double size) {
        return line(text, size).getAdvance();
    }

    /** Whether every letter has a shape. */
    public boolean canShow(String text) {
        return text.codePoints().allMatch(letter -> own.canDisplay(letter) || builtIn.canDisplay(letter));
    }
}
