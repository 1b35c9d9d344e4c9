package dev.aivideo.media;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Machines without any font, as small containers are. Java refuses to set type there, even in a font that comes with the
 * program, unless a file tells it which fonts there are (OpenJDK's {@code sun.awt.fontconfig}).
 */
final class FontlessMachine {
    private FontlessMachine() {}

    /**
     * Configures a font of the class path as the machine's, if it has none. Must be called before any other use of fonts.
     *
     * @param resource an OpenType font
     */
    static void prepare(String resource) {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a');
        } catch (Error | RuntimeException e) { // which of them depends on the Java runtime
            try {
                System.setProperty("sun.awt.fontconfig", describe(resource).toString());
            } catch (IOException io) {
                throw new UncheckedIOException(
                        "The machine has no font, and a font configuration cannot be written: " + io, io);
            }
        }
    }

    private static Path describe(String resource) throws IOException {
        Path folder = Files.createTempDirectory("ai-video-generator-font");
        Path font = folder.resolve("font.otf");
        try (InputStream in = FontlessMachine.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The class path lacks " + resource);
            }
            Files.copy(in, font);
        }
        Path description = folder.resolve("fontconfig.properties");
        // The format is that of java.util.Properties, where a backslash begins an escape.
        String path = font.toString().replace("\\", "\\\\");
        Files.write(
                description,
                List.of("version=1", "allfonts.default=Own", "sequence.allfonts=default", "filename.Own=" + path));
        List.of(folder, font, description).forEach(file -> file.toFile().deleteOnExit());
        return description;
    }
}
