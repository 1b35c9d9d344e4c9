package dev.aivideo.style;

import dev.aivideo.media.Ffprobe;
import dev.aivideo.project.FilmLook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The styles of a folder, one YAML file each. */
public final class Styles {
    /** What every style has that says nothing else. It is there even where its file is missing. */
    public static final String USUAL = "documentary";

    static final String NAME_RULE = "must be 1 to 40 letters, digits, - and _, the first a letter or digit";
    static final String ENDING = ".yml";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}");

    private final LookProperties properties;
    private final Supplier<Ffprobe> ffprobe;

    /** @param ffprobe asked for only if a style has clips */
    public Styles(LookProperties properties, Supplier<Ffprobe> ffprobe) {
        this.properties = properties;
        this.ffprobe = ffprobe;
    }

    /** For styles that have no clips: nothing is started to look at one. */
    public static Styles withoutClips(Path folder) {
        return new Styles(new LookProperties(USUAL, folder), () -> {
            throw new IllegalStateException("The style has clips");
        });
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * The look of this style, with the checksums of its files.
     *
     * @param name null for the one that is set
     * @throws StyleException if there is no such style, or something in it cannot be used
     */
    public FilmLook look(@Nullable String name) {
        String style = name == null ? properties.name() : name.strip();
        Path file = file(style);
        if (!isName(style) || (!Files.isRegularFile(file) && !style.equals(USUAL))) {
            throw new StyleException(
                    "There is no style '%s'.".formatted(shortened(style)),
                    "%s has %s".formatted(folder(), String.join(", ", names())),
                    "Give one of them with --style or aivideo.style.name, or make one: ./run.sh style new --logo FILE");
        }
        return StyleFile.read(style, file, new StyleFiles(file, ffprobe));
    }

    /** The names of all styles, sorted. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>(List.of(USUAL));
        try (Stream<Path> files = Files.isDirectory(folder()) ? Files.list(folder()) : Stream.empty()) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(Styles::isName)
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder() + ": " + e.getMessage(), e);
        }
        return List.copyOf(names);
    }

    /** The one of films that ask for none. */
    public String usualName() {
        return properties.name();
    }

    Path folder() {
        return properties.folder().toAbsolutePath().normalize();
    }

    Path file(String name) {
        return folder().resolve((isName(name) ? name : "_") + ENDING);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
