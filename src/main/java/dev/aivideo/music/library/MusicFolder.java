package dev.aivideo.music.library;

import dev.aivideo.music.MusicException;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The operator's folder of music, {@code music/} of the workspace. It need not exist.
 *
 * @param folder absolute
 */
public record MusicFolder(Path folder) {
    private static final Pattern SOUND = Pattern.compile("(?i).*\\.(mp3|wav|flac|ogg|oga|opus|m4a|aac|aif|aiff)");
    private static final int DEPTH = 8;
    private static final int MOST_FILES = 2000;
    private static final int MOST_NAMED = 8;

    public static MusicFolder of(Workspace workspace) {
        return new MusicFolder(workspace.root().resolve("music"));
    }

    /** Paths from the folder with {@code /}, in their order. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(
                            file -> SOUND.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new MusicException(
                    "The folder of music cannot be read.", folder + ": " + e.getMessage(), "Check its permissions.");
        }
    }

    /** The file of that name, with or without its ending, with or without the folder that it is in. */
    Optional<String> find(String wanted) {
        String plain = plain(wanted);
        List<String> names = names();
        return Stream.<Predicate<String>>of(
                        name -> plain(name).equals(plain),
                        name -> withoutEnding(plain(name)).equals(plain),
                        name -> plain(name.substring(name.lastIndexOf('/') + 1)).equals(plain),
                        name -> withoutEnding(plain(name.substring(name.lastIndexOf('/') + 1)))
                                .equals(plain))
                .flatMap(fits -> names.stream().filter(fits))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[^./]+$", "");
    }

    /** @throws MusicException if a file is asked for that is not there */
    public void require(FilmLook.Music music) {
        if (music.isNamed() && find(music.choice()).isEmpty()) {
            throw missing(music.choice());
        }
    }

    MusicException missing(String name) {
        List<String> names = names();
        String known = names.isEmpty()
                ? "it has no music"
                : "it has " + String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
                        + (names.size() > MOST_NAMED ? ", …" : "");
        return new MusicException(
                "There is no music '" + name + "'.",
                folder + ": " + known,
                "Name one of its files, or use none, auto or bed.");
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
