package dev.aivideo.encyclopedia.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Markdown;
import dev.aivideo.project.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ArticleTextTests {
    private static SourceText text(String extract, String... categories) {
        return of("en", extract, categories);
    }

    private static SourceText of(String wiki, String extract, String... categories) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("title", "Example & bridge").put("extract", extract).put("pageimage", "Example_bridge.jpg");
        page.putArray("revisions").addObject().put("revid", 1300000001L);
        page.putObject("pageprops").put("wikibase_item", "Q900001");
        page.putArray("links").addObject().put("title", "Cable");
        List.of(categories)
                .forEach(one -> page.withArray("categories").addObject().put("title", "Category:" + one));
        return ArticleText.of(page, wiki);
    }

    private static List<String> paragraphs(String extract) {
        return Markdown.read(text(extract).text()).paragraphs();
    }

    @Test
    void headingsAreMarkdownsAndEmptyOnesAreLeftOut() {
        String extract =
                "A bridge.\n\n\n== History ==\n\n\n=== Early ===\nOld.\n\n\n=== Late ===\n\n\n== Types ==\nNone.";

        assertThat(text(extract).text())
                .isEqualTo("# Example & bridge\n\nA bridge.\n\n## History\n\n### Early\n\nOld.\n\n## Types\n\nNone.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "en,See also", "en,IN POPULAR CULTURE", "en,Awards and nominations", "de,Einzelnachweise", "de,Weblinks",
        "es,Véase también", "fr,Notes et références", "it,Voci correlate", "pt,Ligações externas", "simple,References"
    })
    void leavesSectionsOutThatAreNoProseWithTheirChildren(String wiki, String heading) {
        String extract = "A bridge.\n\n== %s ==\nOne.\n=== Child ===\nTwo.\n== Use ==\nThree.".formatted(heading);

        assertThat(of(wiki, extract).text()).contains("A bridge.", "Three.").doesNotContain("One.", "Child", "Two.");
    }

    @Test
    void leavesOutItemsThatAreNoSentencesAndWhatLeadsIntoThem() {
        assertThat(paragraphs("It is old. There are three kinds of it:\nsimple\nwith two towers\nKinds:\nIt stands."))
                .containsExactly("It is old.", "It stands.");
    }

    @Test
    void leavesOutFormulasAndTheSentencesTheyTear() {
        String extract = "First. The force is given as\n\n  \n    \n      F\n    {\\displaystyle F=ma}\n  \n"
                + "where m is the mass. Second.\nThe value {\\displaystyle x} is small. Third.";

        assertThat(paragraphs(extract)).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void whatMarkdownWouldTakeForMarkupIsText() {
        String extract =
                "# A hash begins this.\n1. A number does.\n- A dash does.\n> An arrow does.\nTwo * three * four, a_b_ and"
                        + " `code` <b>bold</b> ~~no~~ stay.\n+ A plus does.";

        assertThat(paragraphs(extract))
                .contains(
                        "# A hash begins this.",
                        "1. A number does.",
                        "- A dash does.",
                        "> An arrow does.",
                        "+ A plus does.")
                .anyMatch(paragraph -> paragraph.startsWith("Two * three * four, a_b_ and `code` <b>bold</b>"));
    }

    @Test
    void ofLivingPeopleOnlyTheLeadIsToldAndNothingPrivate() {
        String extract =
                "Ann Example (born 1970) is an engineer. She married Bob Example in 1999. In 2010 she was arrested."
                        + " She was diagnosed with cancer. She built bridges.\n\n== Life ==\nShe lives in Example.";

        assertThat(text(extract, "1970 births", "Living people").text())
                .contains("is an engineer. She built bridges.")
                .doesNotContain("married", "arrested", "cancer", "Life", "lives in");
        assertThat(text(extract, "1970 births", "2020 deaths").text()).contains("married", "lives in");
    }

    @ParameterizedTest
    @CsvSource({
        "de,Geboren 1970,Frau",
        "fr,Naissance en mai 1970,Ingénieur",
        "es,Personas vivas,Ingenieros",
        "it,Persone viventi,Ingegneri",
        "pt,Pessoas vivas,Engenheiros"
    })
    void everyWikipediaSaysWhoLives(String wiki, String category, String other) {
        assertThat(of(wiki, "Ann Example.\n\n== Leben ==\nSie lebt.", category, other)
                        .text())
                .doesNotContain("lebt");
    }

    @Test
    void statesItsRightsWithRevisionAndLicence() {
        SourceText text = text("A bridge.");

        assertThat(text.name()).isEqualTo("Wikipedia: Example & bridge");
        assertThat(text.rights().author()).isEqualTo("Wikipedia contributors");
        assertThat(text.rights().licence()).isEqualTo("CC BY-SA 4.0");
        assertThat(text.rights().terms()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(text.rights().page())
                .isEqualTo("https://en.wikipedia.org/w/index.php?title=Example_%26_bridge&oldid=1300000001");
        assertThat(text.rights().credit())
                .isEqualTo(
                        "Narration adapted from \"Example & bridge\", Wikipedia, revision 1300000001, by its contributors"
                                + " (https://en.wikipedia.org/w/index.php?title=Example_%26_bridge&action=history), CC BY-SA 4.0"
                                + " (https://creativecommons.org/licenses/by-sa/4.0/); shortened and changed.");
        assertThat(text.article())
                .isEqualTo(
                        new SourceText.Article("en", 1300000001L, "Q900001", "Example bridge.jpg", List.of("Cable")));
    }
}
