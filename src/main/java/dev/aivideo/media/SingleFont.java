package dev.aivideo.media;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A typeface of which there is one file. Its other weights are made of it: thickened, and slanted. */
public final class SingleFont implements FontFamily {
    /** From this weight on it is bold as it is. */
    private static final int SEMI_BOLD = 600;

    private static final int USUAL_WEIGHT = 400;
    private static final int COLLECTION = 0x74746366; // "ttcf"
    private static final int METRICS = 0x4F532F32; // "OS/2"
    private static final int TABLES = 12;
    private static final int TABLE_ENTRY = 16;

    private final Font font;
    private final boolean isBold;

    private SingleFont(Font font, boolean isBold) {
        this.font = font;
        this.isBold = isBold;
    }

    private record Face(Font font, Typeface.Weight weight) implements FontFace {}

    /**
     * Reads a TrueType or OpenType file whole: it may change afterwards.
     *
     * @throws FontFormatException if it is none
     */
    public static SingleFont read(Path file) throws IOException, FontFormatException {
        byte[] bytes = Files.readAllBytes(file);
        Typeface.prepare();
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        return new SingleFont(font, weight(ByteBuffer.wrap(bytes)) >= SEMI_BOLD);
    }

    @Override
    public FontFace face(Typeface.Weight weight) {
        int style = switch (weight) {
            case LIGHT, REGULAR -> Font.PLAIN;
            case ITALIC -> Font.ITALIC;
            case SEMI_BOLD, BOLD -> isBold ? Font.PLAIN : Font.BOLD;
        };
        return new Face(font.deriveFont(style), weight);
    }

    /** Index of the first character that it lacks; -1 if it has all. */
    public int firstLacking(String text) {
        return font.canDisplayUpTo(text);
    }

    /** 1 to 1000, from the table OS/2 (https://learn.microsoft.com/typography/opentype/spec/os2#usweightclass). */
    private static int weight(ByteBuffer file) {
        int start = file.getInt(0) == COLLECTION ? file.getInt(TABLES) : 0;
        int tables = Short.toUnsignedInt(file.getShort(start + 4));
        for (int n = 0; n < tables; n++) {
            int entry = start + TABLES + n * TABLE_ENTRY;
            if (file.getInt(entry) == METRICS) {
                return Short.toUnsignedInt(file.getShort(file.getInt(entry + 8) + 4));
            }
        }
        return USUAL_WEIGHT;
    }
}
