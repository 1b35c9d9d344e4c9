package dev.aivideo.encyclopedia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.NamedThing;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NameLinksTests {
    private static final Function<String, float[]> MEANING =
            text -> text.contains("capsule") || text.contains("astronaut") ? new float[] {1, 0} : new float[] {0, 1};

    private static final NamedItem GLENN =
            new NamedItem("John Glenn", "Q1", "Glenn.jpg", "American astronaut (1921–2016)");
    private static final NamedItem FLIGHT =
            new NamedItem("Mercury-Atlas 6", "Q2", "Friendship.jpg", "crewed flight of 1962");
    private static final SourceText ARTICLE = new SourceText(
            "Wikipedia",
            "Project Mercury",
            "John Glenn flew on Mercury-Atlas 6.",
            Rights.NONE,
            new SourceText.Article("en", 1, "Q3", "", List.of("John Glenn", "Mercury-Atlas 6", "Deke Slayton")));

    private final NameLinks links = new NameLinks(MEANING);

    private record Known(Map<String, NamedItem> titles, Map<String, List<NamedItem>> names) implements NamedItems {
        @Override
        public Map<String, NamedItem> byTitle(List<String> asked) {
            return titles;
        }

        @Override
        public Map<String, List<String>> pictures(List<String> articles, List<String> others) {
            return articles.equals(List.of("Project Mercury")) && others.contains("Mercury-Atlas 6")
                    ? Map.of("Project Mercury", List.of("Pad.jpg"), "Mercury-Atlas 6", List.of("Boat.jpg"))
                    : Map.of();
        }

        @Override
        public List<NamedItem> byName(String name) {
            return names.getOrDefault(name, List.of());
        }
    }

    private FilmNames ofArticle(Map<String, NamedItem> titles, String... narrations) {
        return links.of("The first orbit", List.of(ARTICLE), List.of(narrations), new Known(titles, Map.of()));
    }

    private FilmNames ofOwnText(Map<String, List<NamedItem>> names, String... narrations) {
        return links.of("The first orbit", List.of(), List.of(narrations), new Known(Map.of(), names));
    }

    @Test
    void aNameHasTheItemAndThePictureOfItsArticle() {
        FilmNames names =
                ofArticle(Map.of("John Glenn", GLENN), "Then John Glenn was chosen.", "In orbit Glenn saw fireflies.");

        assertThat(names.scene(0).linked())
                .containsExactly(new NamedThing("John Glenn", "John Glenn", "Q1", "Glenn.jpg"));
        assertThat(names.scene(1).linked()).containsExactly(new NamedThing("Glenn", "John Glenn", "Q1", "Glenn.jpg"));
        assertThat(names.subjects()).containsExactly(new NamedThing("Project Mercury", "Project Mercury", "Q3", ""));
        assertThat(names.isPerson(names.scene(0).linked().get(0))).isTrue();
    }

    @Test
    void anotherNameThatTheEncyclopediaLeadsToALinkIsThatLink() {
        FilmNames names = ofArticle(Map.of("Friendship 7", FLIGHT), "He flew Friendship 7 three times around.");

        assertThat(names.scene(0).linked())
                .containsExactly(
                        new NamedThing("Friendship 7", "Mercury-Atlas 6", "Q2", "Friendship.jpg", List.of("Boat.jpg")));
        assertThat(names.subjects().get(0).articlePictures()).containsExactly("Pad.jpg");
    }

    @Test
    void whatIsKnownButNotLinkedStaysWithoutALink() {
        NamedItem other = new NamedItem("William Love (politician)", "Q9", "", "American politician (1784–1835)");
        FilmNames names = ofArticle(Map.of("William Love", other), "The tailor was William Love.");

        assertThat(names.scene(0).linked()).isEmpty();
        assertThat(names.scene(0).others()).containsExactly("William Love");
    }

    @Test
    void aLinkOfWhichNothingIsKnownIsLeftOut() {
        FilmNames names = ofArticle(Map.of(), "The man on the ground was Deke Slayton.");

        assertThat(names.scene(0)).isEqualTo(FilmNames.SceneNames.NONE);
    }

    @Test
    void withoutAnArticleANameMeansTheOnlyBearerThatFits() {
        FilmNames names = ofOwnText(
                Map.of("John Glenn", List.of(GLENN)), "Into the capsule climbed John Glenn.", "Then Glenn was away.");

        assertThat(names.scene(0).linked())
                .containsExactly(new NamedThing("John Glenn", "John Glenn", "Q1", "Glenn.jpg"));
        assertThat(names.scene(1).linked()).containsExactly(new NamedThing("Glenn", "John Glenn", "Q1", "Glenn.jpg"));
    }

    @Test
    void withoutAnArticleNeitherOneOfTwoNorOneThatDoesNotFitIsMeant() {
        NamedItem footballer = new NamedItem("John Glenn", "Q8", "", "footballer");

        assertThat(ofOwnText(Map.of("John Glenn", List.of(GLENN, footballer)), "Into the capsule climbed John Glenn."))
                .isEqualTo(FilmNames.NONE);
        assertThat(ofOwnText(Map.of("John Glenn", List.of(footballer)), "Into the capsule climbed John Glenn."))
                .isEqualTo(FilmNames.NONE);
        assertThat(ofOwnText(Map.of("Glenn", List.of(GLENN)), "Into the capsule climbed Glenn."))
                .isEqualTo(FilmNames.NONE);
    }
}
