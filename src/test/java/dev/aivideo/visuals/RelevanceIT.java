package dev.aivideo.visuals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.language.TitleLanguage;
import dev.aivideo.visuals.RelevanceScores.Score;
import dev.aivideo.visuals.relevance.TrialWeights;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often the pictures fit the words, on sets of films and clips of which all but the first were described by others
 * than those who chose the weights, against the plain full-text search for all words of narration and topic, first hit.
 * The tables are printed; what is asserted is what a change must not fall below.
 */
class RelevanceIT {
    private final FilmChoice choice = new FilmChoice(new English(), new Keywords(English.EMBEDDER));
    private final RelevanceScores scores = new RelevanceScores(choice, film -> TrialWeights.fitted());

    /** The model that the program has without any setting. */
    static final class English implements TextMeaning {
        static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 8000);

        @Override
        public float[] embed(String text) {
            return EMBEDDER.embed(text);
        }

        @Override
        public boolean reads(TitleLanguage language) {
            return language == TitleLanguage.ENGLISH;
        }
    }

    @Test
    void showsTheRightPictureOnTheSetItWasDevelopedOn() {
        assertThat(measured("development").firstRight()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void showsTheRightPictureFarMoreOftenThanPlainSearchOnPoorTitles() {
        for (String set : List.of("tuning", "validation", "test")) {
            Score score = measured(set);

            assertThat(score.firstRight() - score.plainRight()).as(set).isGreaterThanOrEqualTo(0.12);
            assertThat(score.repeats).as(set).isZero();
        }
    }

    @Test
    void linksNamesToTheOneThingThatEachMeansAndShowsNoOther() {
        Names measured = named("names-development");

        assertThat(measured.links().wrong).isZero();
        assertThat(measured.with().wrongBearers).isEmpty();
        assertThat(measured.with().firstRight()).isGreaterThan(measured.with().plainRight());
    }

    @Test
    void showsNoOtherBearerOnNamesOfAnotherAuthor() {
        Names measured = named("names-test");

        assertThat(measured.links().wrong).isZero();
        assertThat(measured.links().missed).isZero();
        assertThat(measured.with().wrongBearers).isEmpty();
        assertThat(measured.with().firstRight() - measured.with().plainRight()).isGreaterThanOrEqualTo(0.12);
    }

    @Test
    @EnabledIfSystemProperty(named = "aivideo.names-set", matches = "/.+")
    void measuresTheNamesOfTheSetInAnyFolder() {
        Names measured = named(System.getProperty("aivideo.names-set"));

        assertThat(measured.links().wrong).isZero();
        assertThat(measured.with().wrongBearers).isEmpty();
    }

    /** A set of names with and without what they are linked to. */
    private record Names(NamesSet.Links links, Score with, Score without) {}

    private Names named(String name) {
        NamesSet names = NamesSet.read(name);
        RelevanceScores linked = new RelevanceScores(choice, film -> TrialWeights.fitted(), names::names);
        Names measured = new Names(names.links(), linked.ofFolder(names.set()), scores.ofFolder(names.set()));
        System.out.printf("%n%s: %s%n", name, measured.links());
        System.out.printf("what each file depicts is stated: %s%n", shown(measured.with()));
        System.out.printf("only of what is asked for:        %s%n", shown(linked.ofFolder(names.found())));
        System.out.printf("without names:                    %s%n", shown(measured.without()));
        return measured;
    }

    private static String shown(Score score) {
        return score
                + "%nwrong bearers %d %s, strangers %d %s"
                        .formatted(
                                score.wrongBearers.size(), score.wrongBearers, score.strangers.size(), score.strangers);
    }

    private Score measured(String name) {
        RelevanceSet set = RelevanceSet.read(name);
        Score folder = scores.ofFolder(set);
        System.out.printf("%n%-12s all in one folder: %s%n", name, folder);
        System.out.printf("%-12s found in catalogues: %s%n", name, scores.ofCatalogues(set));
        return folder;
    }
}
