package dev.aivideo.script.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.LanguageGuess;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptScoreTests {
    private static final String FIRST = "Two towers carry the weight of the road through cables of twisted steel wire.";
    private static final String SECOND = "Each anchor holds its cable against a pull that never rests for a moment.";

    private static ScriptScore score(String language, String... narrations) {
        List<DraftScene> scenes = Stream.of(narrations)
                .map(text -> new DraftScene(text, List.of("bridge")))
                .toList();
        return ScriptScore.of(
                new Draft("T", "D", List.of(), scenes),
                PartPlan.whole(narrations.length, 14 * narrations.length),
                language);
    }

    @Test
    void findsNothingWrongWithPlainProse() {
        assertThat(score("en", FIRST, SECOND)).isEqualTo(new ScriptScore(0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Scene 2: Each anchor holds its cable against a pull that never rests for long. | a label",
                "Narrator: Each anchor holds its cable against a pull that never rests for long. | a label",
                "Each anchor holds (dramatic pause) its cable against a pull that never rests. | a stage direction",
                "[Aerial view] Each anchor holds its cable against a pull that never rests. | a stage direction",
                "Each **anchor** holds its cable against a pull that never rests for a moment. | Markdown",
                "In this video each anchor holds its cable against a pull that never rests. | an empty phrase",
                "Each anchor holds its cable, see https://example.org for a pull that never rests now. | a web address",
                "Jeder Anker hält das Seil und die Last der Straße, die nicht ruht und zu dem Turm zieht. | another language",
                "Каждый якорь держит свой трос против силы, которая никогда не отдыхает ни на миг совсем здесь. | another language",
                "And each says: two towers carry the weight of the road through cables there. | repeats scene 1",
                "Each anchor holds. | 3 words"
            })
    void namesTheFaultAndItsScene(String second, String fault) {
        ScriptScore score = score("en", FIRST, second);

        assertThat(score.penalty()).isPositive();
        assertThat(score.faults())
                .anySatisfy(text -> assertThat(text).contains("scene 2").contains(fault));
    }

    @Test
    void takesGermanForGerman() {
        String german = "Jeder Anker hält das Seil und die Last der Straße, die nicht ruht, auf Dauer.";

        assertThat(score("de", german).faults()).noneMatch(fault -> fault.contains("language"));
        assertThat(score("de", FIRST + " " + SECOND).faults()).anyMatch(fault -> fault.contains("language"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bees dance in the hive and the queen is in the middle of it. Die Bienen tanzen und der Stock ist warm.",
                "en | The bridge stands. Les ponts que nous voyons sont pour la ville et dans le vent.",
                "en | The bees dance in the hive and the queen is in the middle. Пчёлы танцуют в улье.",
                "sv | The bridges hang from strong cables that are anchored in the rock, and the wind is with them.",
                "pl | Mosty wiszą. The bridges hang from cables that are anchored in the rock, and the wind is with them."
            })
    void seesAForeignSentenceAmongOthers(String language, String narration) {
        assertThat(LanguageGuess.isForeign(narration, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Los Angeles, El Paso, Las Vegas, Del Rio: four towns.",
                "en | Visit Rue de la Paix, Place de la Concorde, Pont de la Tournelle, Rue de la Harpe.",
                "en | Ludwig van Beethoven, Vincent van Gogh, Anthony van Dyck, Rembrandt van Rijn.",
                "en | Marcel Proust wrote À la recherche du temps perdu. Umberto Eco wrote Il nome della rosa.",
                "en | Die Zeit, Der Spiegel, Das Bild and Die Welt are German papers.",
                "en | The Greeks called the sea θάλασσα. Stars die, men die, what do they do?",
                "de | Jeder Anker hält das Seil. The Lord of the Rings ist ein Buch von Tolkien.",
                "sv | Broarna hänger i starka kablar som är förankrade i berget. The Lord of the Rings.",
                "ko | 다리는 강한 케이블에 매달려 있습니다. Google 건물도 그렇습니다."
            })
    void takesNamesForNames(String language, String narration) {
        assertThat(LanguageGuess.isForeign(narration, language)).isFalse();
    }

    @Test
    void seesWhatASceneSaysTwice() {
        String twice = "Bees dance in the dark hive every single day of summer.";

        assertThat(score("en", twice + " " + twice).faults()).anyMatch(fault -> fault.equals("scene 1 repeats itself"));
        assertThat(score("en", "The bees dance tonight. It is warm. The bees dance tonight.")
                        .faults())
                .anyMatch(fault -> fault.equals("scene 1 repeats itself"));
    }

    @Test
    void seesAShortSentenceThatEverySceneSays() {
        assertThat(score("en", FIRST + " Bees dance.", SECOND + " Bees dance.", "Night falls. Bees dance.")
                        .faults())
                .anyMatch(fault -> fault.equals("3 times it says \"bees dance\""));
        assertThat(score("en", "Workers carry the water home. " + FIRST, SECOND + " Workers carry the water home.")
                        .faults())
                .anyMatch(fault -> fault.equals("scene 2 repeats scene 1"));
        assertThat(score("en", "Why? " + FIRST, SECOND + " Why?").penalty())
                .as("asked twice")
                .isZero();
    }

    @Test
    void weighsAMissingTitleLessThanAnyFaultOfAScene() {
        ScriptScore head = ScriptScore.ofHead(new Draft("", "**D**", List.of("bridge"), List.of()));

        assertThat(head.penalty()).isEqualTo(2);
        assertThat(head.faults()).containsExactly("there is no title", "the description: Markdown in it, \"**\"");
        assertThat(ScriptScore.ofHead(new Draft("T", "D", List.of("bridge"), List.of())))
                .isEqualTo(new ScriptScore(0, List.of()));
    }

    @Test
    void prefersTheBetterOfTwoBadOnes() {
        assertThat(score("en", FIRST, "Scene 2: **Each** anchor.").penalty())
                .isGreaterThan(score("en", FIRST, "In conclusion, " + SECOND).penalty());
        assertThat(ScriptScore.of(Draft.EMPTY, PartPlan.whole(2, 28), "en").penalty())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Scene 3:** [music] Steel *sings* in the wind. | Steel sings in the wind.",
                "Narrator (softly): See [the bridge](http://x.org/a) now. | See the bridge now.",
                "The year 1937 (a hot one) saw it open. | The year 1937 (a hot one) saw it open.",
                "[fade out] | ''",
                "The bridge stands.\\n## The cables\\n- They hold it. | The bridge stands. They hold it.",
                "The bridge stands. ## They hold it. | The bridge stands. They hold it.",
                "- The bridge stands. | The bridge stands.",
                "Two things hold:\\n1. The cables.\\n2. The towers. | Two things hold: The cables. The towers.",
                "12. May came, and with it the flood. | 12. May came, and with it the flood.",
                "Scene One: The bridge stands. | The bridge stands.",
                "Hook: The bridge stands.\\nNarrator: It holds. | The bridge stands. It holds.",
                "Title: The bridge stands. | The bridge stands.",
                "Part of it: the title is long. | Part of it: the title is long."
            })
    void cleansWhatCanBeCleaned(String text, String clean) {
        assertThat(NarrationRules.clean(text.replace("\\n", "\n"))).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge stands.\\n## The cables\\n- They hold it.,Markdown",
        "- The bridge stands.,Markdown",
        "Two things hold:\\n1. The cables.\\n2. The towers.,Markdown",
        "Scene One: The bridge stands.,a label",
        "The bridge stands.\\nHook: It holds.,a label"
    })
    void seesWhatBeginsALineOfAReply(String narration, String fault) {
        Draft draft = ReplyParser.parse("{\"scenes\": [{\"narration\": \"" + narration + "\"}]}");

        assertThat(NarrationRules.faults(draft.scenes().get(0).narration())).containsKey(fault);
    }
}
