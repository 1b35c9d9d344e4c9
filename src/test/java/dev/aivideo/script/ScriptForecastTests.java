package dev.aivideo.script;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.Brief;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptForecastTests {
    private static final Path SOURCES = Path.of("config/sources");
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 500);

    private final FakeEncyclopedia encyclopedia = new FakeEncyclopedia();
    private final ScriptForecast forecast = new ScriptForecast(
            new ShippedSources(SOURCES, 0.6, true, EMBEDDER),
            encyclopedia,
            new ScriptProperties(SOURCES, 0.6, Duration.ofSeconds(12), 2.6, "en"));

    private static Brief brief(String topic) {
        return aBrief().topic(topic).online().build();
    }

    @Test
    void namesWhoWouldWriteInTheOrderOfWriters() {
        encyclopedia.knows("Tea", FakeEncyclopedia.article("en", "Tea"));

        assertThat(forecast.of(brief("Tea"), "gpt-oss")).isEqualTo("the language model gpt-oss");
        assertThat(forecast.of(brief("Russian invasion of Ukraine"), ""))
                .isEqualTo("the text russian-invasion-of-ukraine.md, which fits the topic");
        assertThat(encyclopedia.asked()).isEmpty();
        assertThat(forecast.of(brief("Tea"), "")).isEqualTo("Wikipedia: Tea");
    }

    @Test
    void saysBeforehandThatThereWillBeAnOutline() {
        assertThat(forecast.of(brief("My cat Felix"), ""))
                .startsWith("an outline")
                .contains("no facts");
        encyclopedia.fails();
        assertThat(forecast.of(brief("Tea"), "")).startsWith("an outline").contains("out of order");
    }

    @Test
    void offlineOnlyWhatIsKeptCounts() {
        forecast.of(aBrief().topic("Tea").build(), "gpt-oss");

        assertThat(encyclopedia.asked()).extracting(ArticleQuery::online).containsExactly(false);
    }
}
