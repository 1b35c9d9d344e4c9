package dev.aivideo.visuals.generated;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The weights of Inter, so that pictures look the same on a machine that has no fonts at all. */
enum Type {
    BOLD("Inter-Bold", -0.025f),
    SEMIBOLD("Inter-SemiBold", -0.01f),
    LABEL("Inter-SemiBold", 0.14f),
    QUOTE("Inter-SemiBoldItalic", -0.015f);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    Type(String name, float tracking) {
        this.font = load("/com/formdev/flatlaf/fonts/inter/" + name + ".otf")
                .deriveFont(Map.of(TextAttribute.TRACKING, tracking, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    private static Font load(String resource) {
        try (InputStream in = Type.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The class path has no " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " from the class path", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is not a font", e);
        }
    }

    /** @param size of the em square in pixels */
    TextLayout line(String text, double size) {
        return new TextLayout(text, font.deriveFont((float) size), CONTEXT);
    }

    double width(String text, double size) {
        return line(text, size).getAdvance();
    }

    /** Whether every letter has a shape. */
    boolean canShow(String text) {
        return font.canDisplayUpTo(text) < 0;
    }
}
