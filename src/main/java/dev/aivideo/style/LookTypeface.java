package dev.aivideo.style;

import dev.aivideo.media.Typeface;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a channel's typeface. */
final class LookTypeface {
    private static final long LARGEST_BYTES = 64 << 20;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,";

    private LookTypeface() {}

    /** @throws IOException if it is no typeface that can be used; the message says why */
    static Font read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException("it is larger than %d MB".formatted(LARGEST_BYTES >> 20));
        }
        // Prepares a machine that has no fonts.
        Typeface.font(Typeface.Weight.REGULAR, 12);
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            if (font.canDisplayUpTo(LETTERS) >= 0) {
                throw new IOException("it lacks the letter " + LETTERS.charAt(font.canDisplayUpTo(LETTERS)));
            }
            return font;
        } catch (FontFormatException | RuntimeException e) {
            throw new IOException("it is no typeface", e);
        }
    }
}
