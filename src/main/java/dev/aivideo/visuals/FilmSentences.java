package dev.aivideo.visuals;

import dev.aivideo.facts.FilmFacts;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.SentenceFacts;
import dev.aivideo.project.Film;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Narration;
import dev.aivideo.project.SpokenSentence;
import java.util.List;
import java.util.Locale;

/** Reads all that is said in a film. Facts are read from English alone. */
final class FilmSentences {
    private FilmSentences() {}

    /** The scenes in the film's order; without sentences where a scene has not been spoken. */
    static FilmFacts read(Film film, SentenceFacts facts) {
        List<List<SpokenSentence>> scenes = film.scenes().stream()
                .map(scene -> film.narration(scene).map(Narration::sentences).orElse(List.of()))
                .toList();
        List<String> all =
                scenes.stream().flatMap(List::stream).map(SpokenSentence::text).toList();
        boolean isEnglish = FilmTexts.ENGLISH.equals(
                Locale.forLanguageTag(film.texts().language()).getLanguage());
        return new FilmFacts(scenes.stream()
                .map(scene -> scene.stream()
                        .map(spoken -> new HeardSentence(spoken, isEnglish ? facts.of(spoken.text(), all) : List.of()))
                        .toList())
                .toList());
    }
}
