package dev.aivideo.style;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A style made from a logo alone.
 *
 * @param file the style
 * @param logo the logo's copy beside it
 * @param isColoured whether the logo has a colour; black, white and grey get the usual accent
 */
public record NewStyle(String name, Path file, Path logo, BrandColours colours, boolean isColoured) {
    private static final String TEXT = """
            # Made from the logo. src/docs/styles.md explains each key; what is not said here is as in documentary.yml.
            colours:
              accent: "%s"        # %s
              ground: "%s"
              text: "%s"
            logo:
              file: %s
              corner: top-right        # free of captions, of cards and of the title
              opacity: 0.85
            """;

    /**
     * Write the style and copy the logo beside it.
     *
     * @param name null to name it after the logo's file
     * @throws StyleException if the logo cannot be used, or there is such a style or file already
     */
    public static NewStyle of(Styles styles, Path logo, @Nullable String name) {
        String wanted = name == null ? nameOf(logo) : name.strip();
        if (!Styles.isName(wanted)) {
            throw new StyleException(
                    "'%s' cannot be the name of a style.".formatted(wanted),
                    "It " + Styles.NAME_RULE,
                    "Give another one: --name my-channel");
        }
        Scheme scheme = Scheme.of(read(logo));
        Path file = styles.file(wanted);
        Path copy = file.resolveSibling(wanted + ".png");
        if (Files.exists(file) || Files.exists(copy) || wanted.equals(Styles.USUAL)) {
            throw exists(wanted, Files.exists(file) || !Files.exists(copy) ? file : copy);
        }
        write(logo, copy, file, text(scheme, copy));
        return new NewStyle(wanted, file, copy, scheme.colours(), scheme.isOfTheLogo());
    }

    private static BufferedImage read(Path logo) {
        String fault = Files.isRegularFile(logo) ? LogoImage.fault(logo) : "there is no such file";
        try {
            if (fault == null) {
                return LogoImage.read(logo);
            }
        } catch (IOException e) {
            fault = String.valueOf(e.getMessage());
        }
        throw new StyleException(
                "%s is no logo that can be used: %s.".formatted(logo, fault),
                "",
                "Give a PNG file, " + LogoImage.RULE + ", best with a transparent ground.");
    }

    private static void write(Path logo, Path copy, Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.copy(logo, copy);
            // Fails rather than overwrites what another process has written since.
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw exists(String.valueOf(file.getFileName()), Path.of(e.getFile()));
        } catch (IOException e) {
            throw new StyleException(
                    "The style cannot be written.",
                    String.valueOf(e),
                    "Make %s writable.".formatted(file.getParent()),
                    e);
        }
    }

    private static StyleException exists(String name, Path file) {
        return new StyleException(
                "There is a style '%s' already; it is not overwritten.".formatted(name),
                file.toString(),
                "Give another name with --name, or remove that file.");
    }

    private static String text(Scheme scheme, Path copy) {
        BrandColours colours = scheme.colours();
        return TEXT.formatted(
                Scheme.hex(colours.accent()),
                scheme.isOfTheLogo() ? "the logo's" : "the usual one, as the logo has no colour",
                Scheme.hex(colours.ground()),
                Scheme.hex(colours.text()),
                copy.getFileName());
    }

    private static String nameOf(Path logo) {
        String name = String.valueOf(logo.getFileName()).replaceFirst("\\.[^.]*$", "");
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}_-]+", "-")
                .replaceAll("^[-_]+|[-_]+$", "");
        return plain.isEmpty() ? "channel" : plain.substring(0, Math.min(40, plain.length()));
    }
}
