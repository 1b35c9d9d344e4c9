package dev.aivideo.script.openai;

import static org.assertj.core.api.Assertions.assertThat;

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
                new Wanted(narrations.length, 14 * narrations.length, language));
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

    @Test
    void prefersTheBetterOfTwoBadOnes() {
        assertThat(score("en", FIRST, "Scene 2: **Each** anchor.").penalty())
                .isGreaterThan(score("en", FIRST, "In conclusion, " + SECOND).penalty());
        assertThat(ScriptScore.of(Draft.EMPTY, new Wanted(2, 28, "en")).penalty())
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
        assertThat(Narrations.clean(text.replace("\\n", "\n"))).isEqualTo(clean);
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

        assertThat(Narrations.faults(draft.scenes().get(0).narration())).containsKey(fault);
    }
}
