package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.script.Script;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.ScriptBudget;
import dev.aivideo.script.ScriptRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Narrations of articles in the form that an encyclopedia's interface gives them. */
class ArticleNarrationIT {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 20_000);
    private static final SourceScriptWriter WRITER =
            new SourceScriptWriter(EMBEDDER, new SceneMaker(new Keywords(EMBEDDER)));
    /** The set of articles and topics; {@code -Dwiki.set=FOLDER} for another. */
    private static final Path SET = Path.of(System.getProperty("wiki.set", "src/test/resources/wikipedia/development"));

    private static final Map<String, Script> WRITTEN = new ConcurrentHashMap<>();

    static Stream<WikiTopic> topics() throws IOException {
        assumeThat(Files.exists(SET)).isTrue();
        return WikiTopic.read(SET).stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void saysAsManyWordsAsTheFilmTakes(WikiTopic topic) {
        Script script = script(topic);

        double words = sentences(script).stream()
                .mapToInt(sentence -> Sentences.words(sentence.spoken()))
                .sum();
        assertThat(script.faults()).isEmpty();
        assertThat(words / request(topic).words()).isBetween(0.97, 1.03);
    }

    /** {@code -Dnarrations.write=true} writes them again. */
    @ParameterizedTest
    @MethodSource("topics")
    void tellsWhatWasReadAndFoundGood(WikiTopic topic) throws IOException {
        String text = asText(topic, script(topic));
        write(Path.of("target/narrations", topic.name() + ".txt"), text);
        Path expected = SET.resolve("narrations").resolve(topic.name() + ".txt");
        if (Boolean.getBoolean("narrations.write")) {
            write(expected, text);
        }
        assumeThat(Files.exists(SET.resolve("narrations"))).isTrue();

        assertThat(expected).hasContent(text);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void beginsNoThoughtThatHangsOnASentenceLeftOut(WikiTopic topic) {
        SceneOrigin.Sentence before = new SceneOrigin.Sentence("", 0, 0, "");
        for (SceneOrigin.Sentence sentence : sentences(script(topic))) {
            boolean follows = sentence.source() == before.source()
                    && sentence.number() >= before.number()
                    && isShort(topic, before, sentence);
            if (!follows) {
                assertThat(sentence.spoken())
                        .doesNotMatch(
                                "(?i)^(?:However|But|Also|Thus|Therefore|Moreover|In contrast|He|She|It"
                                        + "|They|This|These|Those|Such|The former|The latter|Another|His|Her|Its|Their|Er|Es|Diese[rs]?|Jedoch|Dabei|Auch)\\b.*");
            }
            before = sentence;
        }
    }

    /** Whether all that stands between two sentences is too short to be said. */
    private static boolean isShort(WikiTopic topic, SceneOrigin.Sentence before, SceneOrigin.Sentence sentence) {
        List<String> article = Markdown.read(
                        topic.sources().get(sentence.source() - 1).text())
                .paragraphs()
                .stream()
                .flatMap(paragraph -> Sentences.split(paragraph).stream())
                .toList();
        return article.subList(Math.min(before.number(), sentence.number() - 1), sentence.number() - 1).stream()
                .allMatch(one -> Sentences.words(one) < 6
                        || speaksOf("he", one) && speaksOf("he", sentence.original())
                        || speaksOf("she", one) && speaksOf("she", sentence.original()));
    }

    private static boolean speaksOf(String pronoun, String sentence) {
        return sentence.matches("(?is)^(?:\\S+ ){0,5}" + pronoun + "\\b.*");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void leavesNoDebris(WikiTopic topic) {
        for (SceneOrigin.Sentence sentence : sentences(script(topic))) {
            assertThat(sentence.spoken())
                    .doesNotContainPattern(
                            "[()\\[\\]{}|\\\\^=≈√∑]|https?:|\\bc\\. ?\\d|\\br\\. ?\\d|\\d–\\d|\\bet al\\b|\\.\\.\\.| [,.;:]|,,|,\\.")
                    .doesNotContainPattern(
                            "(?i)see (?:below|above)|pictured|as of (?:\\w+ )?20\\d\\d|citation needed|siehe (?:oben|unten)|Stand 20")
                    .doesNotContainPattern("[ˈˌʃʒɑɒɜɡʁ]|[\\p{L}&&[^\\p{IsLatin}]]")
                    .matches("(?s)^[\"“„]?[\\p{Lu}\\d].*[.!][\"”]?$");
            assertThat(Sentences.words(sentence.spoken())).isBetween(6, 48);
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void tellsNoFactTwice(WikiTopic topic) {
        List<String> told = sentences(script(topic)).stream()
                .map(SceneOrigin.Sentence::spoken)
                .toList();
        for (int a = 0; a < told.size(); a++) {
            for (int b = a + 1; b < told.size(); b++) {
                double alike = SentenceEmbedder.cosine(EMBEDDER.embed(told.get(a)), EMBEDDER.embed(told.get(b)));
                assertThat(alike).as(told.get(a) + " / " + told.get(b)).isLessThan(0.9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void saysOnlyWordsOfTheArticle(WikiTopic topic) {
        List<List<String>> articles = topic.sources().stream()
                .map(source -> Markdown.read(source.text()).paragraphs().stream()
                        .flatMap(paragraph -> Sentences.split(paragraph).stream())
                        .toList())
                .toList();
        for (SceneOrigin.Sentence sentence : sentences(script(topic))) {
            List<String> article = articles.get(sentence.source() - 1);
            assertThat(article.get(sentence.number() - 1)).isEqualTo(sentence.original());
            assertSubsequence(sentence, String.join(" ", article));
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void takesMostOfTheFirstArticleAndNamesTheSections(WikiTopic topic) {
        Script script = script(topic);

        List<SceneOrigin.Sentence> sentences = sentences(script);
        long main = sentences.stream().filter(one -> one.source() == 1).count();
        boolean hasTooLittle =
                Sentences.words(topic.sources().get(0).text()) < request(topic).words();
        assertThat(hasTooLittle || main >= 0.6 * sentences.size())
                .as("%d of %d sentences", main, sentences.size())
                .isTrue();
        List<String> headings = new ArrayList<>(List.of(""));
        topic.sources()
                .forEach(source -> Markdown.read(source.text()).sections().stream()
                        .filter(section -> !section.headings().isEmpty())
                        .forEach(section -> headings.add(section.headings().get(0))));
        assertThat(script.scenes())
                .allSatisfy(
                        scene -> assertThat(headings).contains(scene.origin().heading()));
    }

    /** Words of the original in its order; others are full names of the article, and figures and dashes in words. */
    private static void assertSubsequence(SceneOrigin.Sentence sentence, String article) {
        Set<String> allowed = new HashSet<>(Set.of("about", "to", "reigned", "died", "etwa", "bis"));
        List<String> original = words(sentence.original());
        int at = 0;
        for (String word : words(sentence.spoken())) {
            int found = lower(original).subList(at, original.size()).indexOf(word.toLowerCase(Locale.ROOT));
            boolean inWords = allowed.contains(word) && found > 0;
            if (found >= 0 && !inWords) {
                at += found + 1;
            } else {
                boolean ofName =
                        Character.isUpperCase(word.charAt(0)) && words(article).contains(word)
                                || Set.of("de", "van", "von", "ibn", "di", "da", "la", "del", "al")
                                        .contains(word);
                assertThat(allowed.contains(word) || ofName)
                        .as("%s in: %s", word, sentence)
                        .isTrue();
            }
        }
    }

    private static List<String> words(String text) {
        String plain = text.replaceAll("(?<=\\d)[\\u2009\\u202F\\u00A0, ](?=\\d{3}\\b)", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static Script script(WikiTopic topic) {
        return WRITTEN.computeIfAbsent(topic.topic(), none -> WRITER.write(request(topic)));
    }

    private static List<SceneOrigin.Sentence> sentences(Script script) {
        return script.scenes().stream()
                .flatMap(scene -> scene.origin().sentences().stream())
                .toList();
    }

    private static ScriptRequest request(WikiTopic topic) {
        Duration duration = Duration.ofSeconds(topic.seconds());
        ScriptBudget budget = ScriptBudget.of(duration, 2.6, Duration.ofSeconds(12));
        return new ScriptRequest(topic.topic(), duration, budget.scenes(), budget.words(), topic.sources());
    }

    /** The narration as a file that people read: title, chapters, scenes, sentences. */
    private static String asText(WikiTopic topic, Script script) {
        StringBuilder text = new StringBuilder("# %s (%d s)%n".formatted(topic.topic(), topic.seconds()));
        String heading = "";
        for (ScriptScene scene : script.scenes()) {
            if (!scene.origin().heading().equals(heading)) {
                heading = scene.origin().heading();
                text.append("\n## ").append(heading).append('\n');
            }
            text.append('\n');
            scene.origin().sentences().forEach(one -> text.append(one.spoken()).append('\n'));
        }
        return text.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
