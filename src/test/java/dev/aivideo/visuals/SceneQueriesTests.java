package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aBrief;
import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.Fixtures.aScene;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.facts.Fact;
import dev.aivideo.facts.FilmFacts;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Film;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Project;
import dev.aivideo.project.ReadingTime;
import dev.aivideo.project.Scene;
import dev.aivideo.project.TitleForm;
import dev.aivideo.project.Transitions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneQueriesTests {
    private static final String LONG = "How the longest bridges of the world were built over deep water";

    /** Two scenes in which the year is heard from 1.6 to 2.4 s. */
    private static SceneQueries queries(String title, Brief brief) {
        HeardText text = new HeardText()
                .say("It began in 1937 with a bridge.", 500, "1937", span -> new Fact.Moment(span, "1937", 1937));
        List<Scene> scenes = List.of(
                aScene().id("one").number(1).build(),
                aScene().id("two").number(2).build());
        Film film = new Film(
                new Project("project-1", "Way", brief, "visuals", null, null, Instant.EPOCH, Instant.EPOCH),
                new FilmTexts(title, "", List.of(), "en"),
                List.of(),
                scenes,
                scenes.stream()
                        .map(scene ->
                                aNarration().of(scene).seconds(text.lengthS()).build())
                        .toList(),
                List.of(),
                List.of());
        FilmFacts facts = new FilmFacts(List.of(text.sentences(), text.sentences()));
        return new SceneQueries(film, scene -> List.of("bridge"), FilmNames.NONE, facts, 5);
    }

    private static Brief framed() {
        return aBrief().framed(TitleForm.LEFT, Transitions.BY_RULE).build();
    }

    private static List<Fact> shown(SceneQueries queries, int scene) {
        return queries.plan(queries.scenes().get(scene)).slots().stream()
                .map(Slot::sentences)
                .flatMap(List::stream)
                .flatMap(sentence -> sentence.facts().stream())
                .toList();
    }

    @Test
    void whatIsStatedWhileTheTitleIsReadIsNotShown() {
        SceneQueries queries = queries(LONG, framed());

        assertThat(shown(queries, 0)).isEmpty();
        assertThat(shown(queries, 1)).hasSize(1);
        assertThat(shown(queries("Bridges", framed()), 0)).hasSize(1);
    }

    @Test
    void nothingIsSetOnAPictureOfTheFirstSceneBeforeTheTitleIsRead() {
        SceneQueries queries = queries(LONG, framed());

        assertThat(queries.illustrations(queries.scenes().get(0), List.of()).wordsFrom())
                .isEqualTo(ReadingTime.ofTitle(LONG));
        assertThat(queries.illustrations(queries.scenes().get(1), List.of()).wordsFrom())
                .isZero();
    }

    @Test
    void aFilmFromBeforeThereWereStylesIsFinishedAsItWasBegun() {
        SceneQueries queries = queries(LONG, aBrief().build());

        assertThat(shown(queries, 0)).hasSize(1);
        assertThat(queries.illustrations(queries.scenes().get(0), List.of()).wordsFrom())
                .isEqualTo(Duration.ZERO);
    }
}
