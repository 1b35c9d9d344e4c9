package dev.aivideo.style;

import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.project.FilmLook.Corner;
import dev.aivideo.project.FilmLook.Course;
import dev.aivideo.project.FilmLook.Logo;
import dev.aivideo.project.FilmLook.Music;
import dev.aivideo.project.TitleForm;
import dev.aivideo.project.Transitions;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one style. What it does not say is as in {@link Styles#USUAL}. */
final class StyleFile {
    private static final long LONGEST_BYTES = 64 << 10;
    private static final double LEAST_TEXT_CONTRAST = 4.5;
    private static final double LEAST_ACCENT_CONTRAST = 3;
    private static final int DEEPEST = 10;

    private final StyleKeys keys;
    private final StyleFiles files;

    private StyleFile(StyleKeys keys, StyleFiles files) {
        this.keys = keys;
        this.files = files;
    }

    /** @throws StyleException if something in it cannot be used */
    static FilmLook read(String name, Path file, StyleFiles files) {
        return new StyleFile(new StyleKeys(file, "", tree(file)), files).look(name);
    }

    private FilmLook look(String name) {
        Brand brand = brand();
        Course course = new Course(
                keys.flag("framed", true),
                files.clip(keys, "intro"),
                files.clip(keys, "outro"),
                keys.choice("title", TitleForm.class, TitleForm.LEFT),
                keys.choice("transitions", Transitions.class, Transitions.BY_RULE));
        CaptionStyle captions = keys.choice("captions", CaptionStyle.class, CaptionStyle.BOX);
        Music music = music();
        keys.finish();
        return new FilmLook(name, brand, course, captions, music);
    }

    private Brand brand() {
        StyleKeys colours = keys.section("colours");
        String accent = colours.colour("accent", "#FFC43D");
        String ground = colours.colour("ground", "#080A0E");
        String text = colours.colour("text", "#FFFFFF");
        requireContrast(colours, "text", text, ground, LEAST_TEXT_CONTRAST);
        requireContrast(colours, "accent", accent, ground, LEAST_ACCENT_CONTRAST);
        colours.finish();
        return new Brand(accent, ground, text, files.typeface(keys, "typeface"), logo());
    }

    private static void requireContrast(StyleKeys colours, String key, String colour, String ground, double least) {
        double contrast = Contrast.between(BrandColours.colour(colour), BrandColours.colour(ground));
        if (contrast < least) {
            throw colours.refusal(
                    colours.has(key) ? key : "ground",
                    String.format(
                            Locale.ROOT,
                            "must let %s stand out from ground: a contrast of at least %.1f:1, %s on %s has %.1f:1",
                            key,
                            least,
                            colour,
                            ground,
                            contrast),
                    colours.has(key) ? colour : ground);
        }
    }

    private @Nullable Logo logo() {
        if (!keys.has("logo")) {
            return null;
        }
        StyleKeys logo = keys.section("logo");
        Logo read = new Logo(
                files.logo(logo, "file"),
                logo.choice("corner", Corner.class, Corner.TOP_RIGHT),
                logo.number("opacity", 0.1, 1, 0.85));
        logo.finish();
        return read;
    }

    private Music music() {
        StyleKeys music = keys.section("music");
        String choice = music.text("choice", "must be none, auto, bed or the name of a file of the music folder");
        Music read = new Music(
                choice == null ? Music.USUAL.choice() : choice,
                music.number("below-speech-db", 15, 40, Music.USUAL.belowSpeechDb()));
        music.finish();
        return read;
    }

    private static @Nullable Node tree(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(text(file)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw unreadable("%s, line %d: this is not YAML.".formatted(file, line), String.valueOf(e.getProblem()), e);
        } catch (YAMLException | IOException e) {
            throw unreadable("%s cannot be read.".formatted(file), String.valueOf(e.getMessage()), e);
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LONGEST_BYTES) {
            throw new IOException("it has %d bytes, a style at most %d".formatted(Files.size(file), LONGEST_BYTES));
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("it is not in UTF-8", e);
        }
    }

    private static StyleException unreadable(String problem, String evidence, Exception cause) {
        return new StyleException(
                problem,
                evidence,
                "Write keys and values as config/styles/documentary.yml has them; src/docs/styles.md explains each.",
                cause);
    }
}
