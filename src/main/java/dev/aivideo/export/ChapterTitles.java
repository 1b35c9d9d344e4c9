package dev.aivideo.export;

import dev.aivideo.language.Headlines;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Titles of a film's chapters, no two alike: the heading in the source, if it says something; else one made of what the
 * scene says; else a search term of several words.
 */
final class ChapterTitles {
    private static final int LENGTH = 52;
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:(?i:chapter|section|part|scene|kapitel|teil|chapitre|capítulo)\\s+)?(?:\\d+(?:\\.\\d+)*|[IVXLC]+|[A-Za-z](?=\\)))[.:)]*(?:\\s*[–—-])?\\s+(?=\\S)|^#+\\s*");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)(?:the )?(?:introduction|intro|overview|summary|background|conclusion|general|abstract|contents|notes|details|other|others|misc\\w*|more|outline|preface|prologue|epilogue|facts|text|einleitung|einführung|überblick|zusammenfassung|introducción|resumen|résumé"
                    + "|(?:chapter|section|part|scene|kapitel|teil)(?: \\S+)?)|[\\P{L}]*");

    private final Headlines headlines = new Headlines();
    private final boolean isEnglish;
    private final Set<String> used = new HashSet<>();

    /** @param filmTitle which no chapter repeats */
    ChapterTitles(Locale language, String filmTitle) {
        this.isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        used.add(words(filmTitle));
    }

    /** A title that no other chapter has; none if nothing can be said. */
    Optional<String> next(Scene scene) {
        return Stream.of(
                        Stream.of(heading(scene.origin().heading())),
                        said(scene.text()).stream(),
                        scene.visualKeywords().stream().filter(term -> Sentences.words(term) > 1))
                .flatMap(titles -> titles)
                .map(title -> UploadText.capitalised(UploadText.plain(title)))
                .filter(title -> !title.isBlank() && title.length() <= LENGTH)
                .filter(title -> used.add(words(title)))
                .findFirst();
    }

    /** Without its number; empty if it says nothing, or too much. */
    private static String heading(String heading) {
        String bare = NUMBERING.matcher(heading.strip()).replaceFirst("").replaceFirst("[.:]+$", "");
        String shorter = bare.length() <= LENGTH ? bare : bare.split("[:;(–—]| - ")[0].strip();
        boolean isShouted = shorter.equals(shorter.toUpperCase(Locale.ROOT)) && shorter.matches(".*\\p{L}{5}.*");
        return SAYS_NOTHING.matcher(shorter).matches()
                ? ""
                : isShouted ? UploadText.capitalised(shorter.toLowerCase(Locale.ROOT)) : shorter;
    }

    private List<String> said(String text) {
        if (isEnglish) {
            return headlines.of(text, LENGTH);
        }
        String first = Sentences.split(text).stream().findFirst().orElse("").replaceFirst("[.!…。]+$", "");
        return first.length() <= LENGTH ? List.of(first) : List.of();
    }

    /** What is the same in titles that say the same. */
    private static String words(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("^(?:how|what|why|the|an?)\\b|[^\\p{L}\\p{N}\\p{M}]+", " ")
                .replaceAll("\\b(?:the|an?)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
