package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import dev.aivideo.script.Script;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.ScriptBudget;
import dev.aivideo.script.ScriptRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceScriptWriterIT {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 20_000);
    private static final SourceScriptWriter WRITER =
            new SourceScriptWriter(EMBEDDER, new SceneMaker(new Keywords(EMBEDDER)));
    private static final Path SOURCES = Path.of("config/sources");

    static Stream<Arguments> shippedSourcesAndLengths() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> sources = files.sorted().toList();
            return sources.stream()
                    .flatMap(source -> Stream.of(30, 60, 120, 300).map(seconds -> Arguments.of(source, seconds)));
        }
    }

    @ParameterizedTest
    @MethodSource("shippedSourcesAndLengths")
    void saysTheSourcesOwnSentencesAsManyAsTheFilmTakes(Path file, int seconds) throws IOException {
        String source = Files.readString(file);
        ScriptRequest request = request(Markdown.read(source).title(), seconds, source);

        Script script = WRITER.write(request);

        assertThat(script.faults()).isEmpty();
        assertThat(script.scenes()).hasSize(request.scenes());
        int words = script.scenes().stream()
                .mapToInt(s -> Sentences.words(s.text()))
                .sum();
        assertThat(words / (double) request.words()).isBetween(0.97, 1.03);
        String prose = String.join(" ", Markdown.read(source).paragraphs());
        int from = 0;
        for (ScriptScene scene : script.scenes()) {
            assertThat(scene.visualKeywords()).isNotEmpty();
            for (String sentence : Sentences.split(scene.text())) {
                assertThat(prose.indexOf(sentence, from)).as(sentence).isGreaterThanOrEqualTo(from);
                from = prose.indexOf(sentence, from) + sentence.length();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shippedSourcesAndLengths")
    void cutsScenesOfEvenLength(Path file, int seconds) throws IOException {
        String source = Files.readString(file);
        ScriptRequest request = request(Markdown.read(source).title(), seconds, source);

        List<ScriptScene> scenes = WRITER.write(request).scenes();

        double even = scenes.stream().mapToInt(s -> Sentences.words(s.text())).sum() / (double) scenes.size();
        assertThat(scenes.stream().mapToInt(s -> Sentences.words(s.text())))
                .allSatisfy(words -> assertThat(words / even).isBetween(0.6, 1.4));
    }

    @Test
    void usesAllOfASourceThatIsTooShortWithAWarning() {
        String source = "Bees dance to show the way. A hive holds many thousand workers. The queen lays all eggs.";

        Script script = WRITER.write(request("Bees", 120, source));

        assertThat(script.scenes().stream().map(ScriptScene::text).toList()).containsExactly(source);
        assertThat(script.faults()).singleElement().asString().contains("--source", "120 s");
    }

    @ParameterizedTest
    @MethodSource("shippedSourcesAndLengths")
    void beginsEachPassageAtTheBeginningOfAThought(Path file, int seconds) throws IOException {
        String source = Files.readString(file);
        List<Passage> all = Passages.of(Markdown.read(source).paragraphs());

        List<Integer> said = said(WRITER.write(request(Markdown.read(source).title(), seconds, source)));

        int leaps = 0;
        for (int i = 1; i < said.size(); i++) {
            int sentence = said.get(i);
            if (sentence != said.get(i - 1) + 1) {
                leaps++;
                Passage passage = all.stream()
                        .filter(one -> one.index() == sentence)
                        .findFirst()
                        .orElseThrow();
                boolean last = passage == all.get(all.size() - 1);
                assertThat(last || !passage.needsPrevious()).as(passage.text()).isTrue();
            }
        }
        assertThat(leaps).isLessThanOrEqualTo(Math.max(2, said.size() / 4));
    }

    @Test
    void warnsHowLongTheFilmOfAShortSourceWillBe() throws IOException {
        String source = Files.readString(SOURCES.resolve("apollo-moon-landing.md"));
        int sentences = Passages.of(Markdown.read(source).paragraphs()).stream()
                .mapToInt(passage -> passage.sentences().size())
                .sum();

        Script script = WRITER.write(request("The Moon landing", 600, source));

        int words = script.scenes().stream()
                .mapToInt(s -> Sentences.words(s.text()))
                .sum();
        assertThat(said(script)).hasSize(sentences);
        assertThat(script.faults())
                .singleElement()
                .asString()
                .contains("600 s", words + " words", "about " + 600 * words / 1560 + " s long");
    }

    /** Which of the source's sentences are said, in order, from 0. */
    private static List<Integer> said(Script script) {
        return script.scenes().stream()
                .flatMap(scene -> scene.origin().sentences().stream())
                .map(sentence -> sentence.number() - 1)
                .toList();
    }

    static ScriptRequest request(String topic, int seconds, String source) {
        ScriptBudget budget = ScriptBudget.of(Duration.ofSeconds(seconds), 2.6, Duration.ofSeconds(12));
        return new ScriptRequest(
                topic,
                Duration.ofSeconds(seconds),
                budget.scenes(),
                budget.words(),
                List.of(SourceText.of("source", source)));
    }
}
