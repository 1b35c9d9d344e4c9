package dev.aivideo.style;

import dev.aivideo.media.FontFamily;
import dev.aivideo.media.SingleFont;
import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.project.LookFile;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a channel's typeface. */
public final class LookTypeface {
    private static final long LARGEST_BYTES = 64 << 20;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,";
    private static final Map<LookFile, FontFamily> READ = new ConcurrentHashMap<>();

    private LookTypeface() {}

    /**
     * The typeface just as it was when the film was begun; the built-in one if the channel has none.
     *
     * @throws StyleException if its file has changed or is not there any more
     */
    public static FontFamily of(Brand brand) {
        LookFile file = brand.typeface();
        return file == null ? FontFamily.BUILT_IN : READ.computeIfAbsent(file, LookTypeface::unchanged);
    }

    private static FontFamily unchanged(LookFile file) {
        Path path = LookFiles.unchanged(file, "typeface");
        try {
            return read(path);
        } catch (IOException e) {
            throw new StyleException(
                    "The typeface of this film's style cannot be used: " + path,
                    String.valueOf(e.getMessage()),
                    "Make the file readable and restart the run, or make the film anew with another typeface.",
                    e);
        }
    }

    /** @throws IOException if it is no typeface that can be used; the message says why */
    static FontFamily read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException("it is larger than %d MB".formatted(LARGEST_BYTES >> 20));
        }
        try {
            SingleFont font = SingleFont.read(file);
            int lacking = font.firstLacking(LETTERS);
            if (lacking >= 0) {
                throw new IOException("it lacks the letter " + LETTERS.charAt(lacking));
            }
            return font;
        } catch (FontFormatException | RuntimeException e) {
            throw new IOException("it is no typeface", e);
        }
    }
}
