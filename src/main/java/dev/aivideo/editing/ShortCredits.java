package dev.aivideo.editing;

import dev.aivideo.project.Film;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whom a film owes its pictures and words to, in a line each that can be read in passing; the whole list lies beside it. */
final class ShortCredits {
    private static final int MOST = 3;
    private static final Map<String, String> NAMES = Map.of(
            "commons", "Wikimedia Commons",
            "wikimedia", "Wikimedia Commons",
            "nasa", "NASA",
            "dvids", "DVIDS",
            "pexels", "Pexels",
            "pixabay", "Pixabay",
            "archive", "Internet Archive");

    private ShortCredits() {}

    static List<String> of(Film film) {
        boolean isEnglish =
                Locale.forLanguageTag(film.texts().language()).getLanguage().equals("en");
        String pictures = line(film.shots().stream()
                .filter(shot -> shot.kind() != MediaKind.GENERATED)
                .map(ShortCredits::name));
        String words = line(film.sources().stream().map(ShortCredits::name));
        return Stream.of(
                        pictures.isEmpty() || !isEnglish ? pictures : "Pictures: " + pictures,
                        words.isEmpty() || !isEnglish ? words : "Words: " + words)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(Stream<String> names) {
        List<String> all =
                names.filter(name -> !name.isEmpty()).distinct().limit(MOST + 1).toList();
        String shown = String.join(", ", all.subList(0, Math.min(MOST, all.size())));
        return all.size() > MOST ? shown + " …" : shown;
    }

    /** Of the operator's own pictures who made them, if that is known. */
    private static String name(Shot shot) {
        String name = NAMES.get(shot.source().toLowerCase(Locale.ROOT));
        return name == null ? shot.rights().author() : name;
    }

    /** Of the program's own texts nothing. */
    private static String name(SourceText text) {
        String author = text.rights().author();
        boolean isOwn = author.equals(Rights.OWN.author());
        return text.article() != null ? "Wikipedia" : isOwn ? "" : author;
    }
}
