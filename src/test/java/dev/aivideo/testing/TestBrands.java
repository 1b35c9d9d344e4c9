package dev.aivideo.testing;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.TestFonts;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.project.LookFile;
import java.io.IOException;
import java.nio.file.Path;

/** Channels with something of their own. */
public final class TestBrands {
    public static final Brand USUAL = FilmLook.BEFORE_STYLES.brand();
    public static final String ACCENT = "#4FA3FF";

    private TestBrands() {}

    public static Brand accent() {
        return new Brand(ACCENT, USUAL.ground(), USUAL.text(), null, null);
    }

    /** With {@link TestFonts#regular}. */
    public static Brand typeface(Path folder) throws IOException {
        Path file = TestFonts.regular(folder);
        return new Brand(
                USUAL.accent(),
                USUAL.ground(),
                USUAL.text(),
                new LookFile(file.toString(), Checksums.sha256(file)),
                null);
    }
}
