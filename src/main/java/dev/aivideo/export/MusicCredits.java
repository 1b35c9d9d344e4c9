package dev.aivideo.export;

import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.Rights;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who made the music, and what its licence asks of the film. */
final class MusicCredits {
    private static final String OWN = "Music: own work of AI Video Generator";

    private MusicCredits() {}

    static List<String> lines(@Nullable FilmMusic music) {
        if (music == null) {
            return List.of();
        }
        return List.of(music.isBed() ? OWN : line(music));
    }

    private static String line(FilmMusic music) {
        Rights rights = music.rights();
        String maker = rights.author().isBlank() ? "" : " by " + rights.author();
        return Stream.of(
                        "\"" + music.title() + "\"" + maker,
                        rights.credit(),
                        "licence: " + rights.licence() + " " + rights.terms(),
                        rights.page())
                .map(UploadText::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    static List<String> notices(@Nullable FilmMusic music) {
        if (music == null) {
            return List.of();
        }
        String notice = music.rights().notice();
        return music.rights()
                .shareAlikeVersion()
                .map(version -> List.of(
                        notice,
                        "The music under CC BY-SA is shortened and mixed with speech; the film's sound may be used under CC BY-SA "
                                + version + " (https://creativecommons.org/licenses/by-sa/" + version + "/)."))
                .orElse(List.of(notice));
    }
}
