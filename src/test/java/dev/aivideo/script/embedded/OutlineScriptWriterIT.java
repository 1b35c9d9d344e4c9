package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineScriptWriterIT {
    private static final OutlineScriptWriter WRITER =
            new OutlineScriptWriter(new SceneMaker(new Keywords(new SentenceEmbedder(2, 20_000))));

    @ParameterizedTest
    @CsvSource({"bees, 10", "bees, 30", "How tea came to Europe, 60", "Why did Rome fall?, 300", "بحر, 600"})
    void writesAsManyWordsAsTheFilmTakesWithoutRepeatingASentence(String topic, int seconds) {
        ScriptRequest request = SourceScriptWriterIT.request(topic, seconds, null);

        Script script = WRITER.write(request);

        List<String> sentences = sentences(script);
        int words = sentences.stream().mapToInt(Sentences::words).sum();
        assertThat(words / (double) request.words()).isBetween(0.97, 1.03);
        assertThat(script.scenes()).hasSize(request.scenes());
        assertThat(sentences).doesNotHaveDuplicates();
        assertThat(script.faults()).singleElement().asString().contains("--source", "GROQ_API_KEY");
    }

    @Test
    void warnsWhenTheTopicAloneHasTooManyWords() {
        String topic = "A long history of the small town by the river and of all the people who ever lived in it";

        assertThat(WRITER.write(SourceScriptWriterIT.request(topic, 10, null)).faults())
                .hasSize(2)
                .last()
                .asString()
                .contains("10 s", "26");
    }

    @Test
    void fillsTwoHours() {
        ScriptRequest request = SourceScriptWriterIT.request("tea", 7200, null);

        int words = sentences(WRITER.write(request)).stream()
                .mapToInt(Sentences::words)
                .sum();

        assertThat(words / (double) request.words()).isBetween(0.99, 1.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bees", "Why did Rome fall?", "How suspension bridges stand"})
    void namesTheTopicOnceAndEndsTheSentenceOnce(String topic) {
        String first = WRITER.write(SourceScriptWriterIT.request(topic, 60, null))
                .scenes()
                .get(0)
                .text();

        assertThat(first).contains(topic, "makes no claims").doesNotContain("{", "?.", "..");
    }

    @Test
    void writesTheSameForTheSameTopic() {
        ScriptRequest request = SourceScriptWriterIT.request("tea", 60, null);

        assertThat(WRITER.write(request)).isEqualTo(WRITER.write(request));
        assertThat(WRITER.write(request).scenes())
                .isNotEqualTo(WRITER.write(SourceScriptWriterIT.request("coffee", 60, null))
                        .scenes());
    }

    private static List<String> sentences(Script script) {
        return script.scenes().stream()
                .flatMap(scene -> Sentences.split(scene.text()).stream())
                .toList();
    }
}
