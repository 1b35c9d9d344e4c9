package dev.aivideo.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Typefaces as a channel may have them, from libraries of the program. */
public final class TestFonts {
    /** Of letters that Inter has and it has not. */
    public static final String LACKING = "⌘";

    private TestFonts() {}

    /** Liberation Sans, of usual weight, in a file of its own. */
    public static Path regular(Path folder) throws IOException {
        return copy("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf", folder.resolve("regular.ttf"));
    }

    /** A bold one. */
    public static Path bold(Path folder) throws IOException {
        return copy("/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf", folder.resolve("bold.otf"));
    }

    private static Path copy(String resource, Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TestFonts.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, file);
        }
        return file;
    }
}
