package dev.aivideo.visuals.relevance;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.encyclopedia.FilmNames.SceneNames;
import dev.aivideo.footage.Candidate;
import dev.aivideo.project.NamedThing;
import dev.aivideo.testing.CandidateBuilder;
import dev.aivideo.visuals.relevance.Naming.Kind;
import dev.aivideo.visuals.relevance.SceneFit.SceneEvidence;
import dev.aivideo.visuals.relevance.SceneFit.SubjectEvidence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedRelevanceTests {
    private static final NamedThing SMITH = new NamedThing("Smith", "John Smith (explorer)", "Q18", "Admiral.jpg");
    private static final NamedThing RIVER = new NamedThing("James River", "James River", "Q109", "");
    private static final NamedThing MERCURY = new NamedThing("Mercury", "Project Mercury", "Q368", "");
    private static final NamedThing JAMESTOWN = new NamedThing("Jamestown", "Jamestown, Virginia", "Q11", "");

    private static final FilmNames NAMES = new FilmNames(
            List.of(JAMESTOWN),
            List.of(
                    new SceneNames(List.of(SMITH, RIVER), List.of()),
                    new SceneNames(List.of(MERCURY), List.of("William Love"))),
            Set.of(SMITH.title()));

    /** Takes a clip for right if it holds a word that the film says. */
    private static List<List<SceneFit>> words(List<Candidate> clips) {
        return clips.stream().map(clip -> List.of(fit(clip), fit(clip))).toList();
    }

    private static SceneFit fit(Candidate clip) {
        boolean said = clip.title().matches("(?i).*(smith|james river|mercury|love|capsule|jamestown|london).*");
        return new SceneFit(
                said ? 0.8 : 0.1,
                said ? 0.7 : 0.1,
                new SceneEvidence(0, 0, 0, 0),
                new SubjectEvidence(0, 0, 0, 0, 0, 0));
    }

    private static List<SceneFit> judged(CandidateBuilder clip) {
        return new NamedRelevance(NamedRelevanceTests::words, NAMES)
                .judge(List.of(clip.build()))
                .get(0);
    }

    private static CandidateBuilder commons(String title) {
        return aCandidate().from("commons", "a").still().title(title);
    }

    @Test
    void whatDepictsTheNamedThingIsRightWhateverItsTitleSays() {
        List<SceneFit> fits = judged(commons("Simon van de Passe 1616").depicts(List.of("Q18")));

        assertThat(fits.get(0).right()).isGreaterThan(0.75);
        assertThat(fits.get(0).subject()).isGreaterThanOrEqualTo(0.9);
        assertThat(fits.get(0).naming().why()).isEqualTo("depicts John Smith (explorer), Q18, linked by the article");
        assertThat(fits.get(1)).isEqualTo(fit(commons("Simon van de Passe 1616").build()));
    }

    @Test
    void theCategoryOfTheThingSaysTheSame() {
        SceneFit fit = judged(commons("1616 engraving").keywords("John Smith (explorer)"))
                .get(0);

        assertThat(fit.naming().why()).isEqualTo("is filed under John Smith (explorer), linked by the article");
        assertThat(judged(commons("1616 engraving").keywords("Statues of John Smith (explorer)"))
                        .get(0)
                        .naming()
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void theSubjectOfTheArticleSuitsEveryScene() {
        assertThat(judged(commons("A palisade").depicts(List.of("Q11")))).allSatisfy(fit -> {
            assertThat(fit.naming().kind()).isEqualTo(Kind.SUBJECT);
            assertThat(fit.subject()).isGreaterThanOrEqualTo(0.9);
            assertThat(fit.right()).isEqualTo(0.1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Smith", "Mr Smith at work", "James River", "James", "William Love"})
    void whatDepictsAnotherOfTheNameIsNeverShown(String title) {
        assertThat(judged(commons(title).depicts(List.of("Q999")))).allSatisfy(fit -> {
            assertThat(fit.naming().why()).contains("depicts another than").contains("Q999");
            assertThat(fit.right()).isZero();
            assertThat(fit.subject()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portrait of John Smith", "A smith at work", "James River", "William Love"})
    void aNameInATitleOfCommonsAloneIsAnybodys(String title) {
        assertThat(judged(commons(title)))
                .allSatisfy(fit -> assertThat(fit.naming().kind()).isEqualTo(Kind.OTHER));
    }

    @Test
    void aPlacesNameAmongOthersInATitleStaysAWord() {
        assertThat(judged(commons("Fishing boats on the James River")).get(0).right())
                .isEqualTo(0.8);
        assertThat(judged(commons("Fishing boats").keywords("James River (Dakotas)"))
                        .get(0)
                        .naming()
                        .kind())
                .isEqualTo(Kind.OTHER);
    }

    @Test
    void whatIsInAPlaceOfTheNameIsInAnyOfThem() {
        NamedThing cambridge = new NamedThing("Cambridge", "Cambridge, Massachusetts", "Q49", "");
        FilmNames names = new FilmNames(
                List.of(JAMESTOWN),
                List.of(new SceneNames(List.of(cambridge), List.of()), new SceneNames(List.of(), List.of())),
                Set.of());
        NamedRelevance relevance = new NamedRelevance(NamedRelevanceTests::words, names);
        Candidate anywhere = commons("Observatory, Cambridge").build();
        Candidate there = commons("Observatory, Cambridge")
                .description("On its hill in Cambridge, Massachusetts.")
                .build();

        assertThat(relevance.judge(List.of(anywhere)).get(0).get(0).naming().kind())
                .isEqualTo(Kind.OTHER);
        assertThat(relevance.judge(List.of(there)).get(0).get(0).naming().kind())
                .isEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Smith University library", "USNS John Smith at sea", "Smith Island from the air"})
    void whatIsCalledAfterSomebodyDoesNotShowHim(String title) {
        assertThat(judged(aCandidate().from("nasa", "a").title(title)))
                .allSatisfy(fit -> assertThat(fit.naming().kind()).isEqualTo(Kind.OTHER));
    }

    @Test
    void ofOtherSourcesAShortNameCountsForNothing() {
        assertThat(judged(aCandidate().from("nasa", "a").title("Flying over Mercury"))
                        .get(1)
                        .right())
                .isEqualTo(0.1);
        assertThat(judged(aCandidate().from("nasa", "a").title("Mercury capsule in the tunnel"))
                        .get(1)
                        .right())
                .isEqualTo(0.8);
        assertThat(judged(aCandidate().from("nasa", "a").title("Project Mercury lifts off"))
                        .get(1)
                        .right())
                .isEqualTo(0.8);
    }

    @Test
    void withoutNamesTheWordsDecide() {
        List<Candidate> clips = List.of(commons("Portrait of John Smith").build());

        assertThat(new NamedRelevance(NamedRelevanceTests::words, FilmNames.NONE).judge(clips))
                .isEqualTo(words(clips));
    }

    @Test
    void aSingleNameThatMeansNothingKnownIsAnotherWhereItIsAllThatATitleNames() {
        FilmNames names = new FilmNames(
                List.of(JAMESTOWN),
                List.of(new SceneNames(List.of(), List.of("London")), new SceneNames(List.of(), List.of())),
                Set.of());
        NamedRelevance relevance = new NamedRelevance(NamedRelevanceTests::words, names);

        assertThat(relevance
                        .judge(List.of(commons("London, builder").build()))
                        .get(0)
                        .get(0)
                        .naming()
                        .kind())
                .isEqualTo(Kind.OTHER);
        assertThat(relevance
                        .judge(List.of(commons("Roofs of London").build()))
                        .get(0)
                        .get(0)
                        .naming()
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void aNamesakeByCategoryAndAShipByDescriptionAreOthers() {
        assertThat(judged(commons("William Lover").keywords("William Lover (officer)")))
                .allSatisfy(fit -> assertThat(fit.naming().kind()).isEqualTo(Kind.OTHER));
        assertThat(judged(aCandidate()
                        .from("archive", "a")
                        .title("Launched")
                        .description("The Liberty ship John Smith.")))
                .allSatisfy(fit -> assertThat(fit.naming().kind()).isEqualTo(Kind.OTHER));
    }
}
