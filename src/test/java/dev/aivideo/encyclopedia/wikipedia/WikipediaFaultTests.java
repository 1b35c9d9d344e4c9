package dev.aivideo.encyclopedia.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.project.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Wikipedia does, the film's makers are told what and what helps, soon and once. */
class WikipediaFaultTests {
    private static final String FOUND = "{\"batchcomplete\":true,\"query\":{\"pages\":[]}}";

    private final StandIn standIn = new StandIn();
    private final SteppingTime time = new SteppingTime();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        standIn.close();
    }

    /** @param calls how many are made in all before it is given up */
    private enum Trouble {
        HANGS(1, standIn -> standIn.hanging()),
        DRIPS(1, standIn -> standIn.slowDrip("application/json")),
        ENDLESS(1, standIn -> standIn.endlessStream("application/json")),
        FORBIDDEN(1, standIn -> plain(403, "Please set a user-agent and respect our robot policy")),
        TOO_MANY(2, standIn -> plain(429, "Too many requests", "Retry-After", "7")),
        TOO_MANY_FOR_AN_HOUR(1, standIn -> plain(429, "Too many requests", "Retry-After", "3600")),
        UNAVAILABLE(2, standIn -> plain(503, "upstream connect error", "Retry-After", "5")),
        BROKEN(2, standIn -> StandIn.html(500)),
        A_PAGE(1, standIn -> StandIn.html(200)),
        CUT(2, standIn -> StandIn.truncated("application/json", bytes(FOUND), 20)),
        NO_JSON(1, standIn -> StandIn.json(200, FOUND.substring(0, 20))),
        A_LIST(1, standIn -> StandIn.json(200, "[1,2]")),
        WRONG_QUESTION(
                1, standIn -> StandIn.json(200, "{\"errors\":[{\"code\":\"badvalue\",\"text\":\"Unrecognized\"}]}")),
        RATE_LIMIT(2, standIn -> StandIn.json(200, "{\"errors\":[{\"code\":\"ratelimited\",\"text\":\"Slow down\"}]}")),
        READ_ONLY(2, standIn -> StandIn.json(200, "{\"error\":{\"code\":\"readonly\",\"info\":\"Locked\"}}")),
        MOVED(1, standIn -> StandIn.redirect(302, "http://169.254.169.254/latest/meta-data")),
        EMPTY(1, standIn -> StandIn.json(200, ""));

        private final int calls;
        private final Function<StandIn, StandIn.Answer> answer;

        Trouble(int calls, Function<StandIn, StandIn.Answer> answer) {
            this.calls = calls;
            this.answer = answer;
        }

        private static StandIn.Answer plain(int status, String text, String... headers) {
            return StandIn.bytes(status, "text/plain", bytes(text), headers);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private Wikipedia wikipedia(String address) {
        return WikipediaOnStandIn.at(address, folder, time, Progress.NONE, Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void isSaidWithARemedyAndNotAskedForEver(Trouble trouble) {
        standIn.then(trouble.answer.apply(standIn));
        Wikipedia wikipedia = wikipedia(standIn.base().toString());

        assertThatThrownBy(() -> wikipedia.articles(WikipediaOnStandIn.asking("Coffee")))
                .isInstanceOf(EncyclopediaException.class)
                .hasMessageContaining("Wikipedia")
                .hasMessageContaining("aivideo.script.wikipedia.enabled");
        assertThat(standIn.asked()).hasSize(trouble.calls);
        assertThat(folder).isEmptyDirectory();
        assertThat(time.slept().stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void aConnectionThatIsRefusedIsSaid() {
        Wikipedia wikipedia = wikipedia(StandIn.refused().toString());

        assertThatThrownBy(() -> wikipedia.articles(WikipediaOnStandIn.asking("Coffee")))
                .isInstanceOf(EncyclopediaException.class)
                .hasMessageContaining("cannot be reached");
        assertThat(time.slept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"batchcomplete\":true}",
                "{\"batchcomplete\":true,\"query\":{}}",
                "{\"batchcomplete\":true,\"query\":{\"pages\":[]}}",
                "{\"batchcomplete\":true,\"query\":{\"pages\":\"none\"}}",
                "{\"batchcomplete\":true,\"query\":[]}",
                "{\"batchcomplete\":true,\"query\":{\"pages\":[{\"title\":\"Coffee\",\"missing\":true}]}}",
                "{\"batchcomplete\":true,\"query\":{\"pages\":[{\"title\":\"Co|fee\",\"invalid\":true}]}}",
                "{\"batchcomplete\":true,\"query\":{\"pages\":[{}, 7, null, {\"title\":7}]}}",
                "{\"batchcomplete\":true,\"query\":{\"pages\":[{\"title\":\"Tea\",\"ns\":0,\"length\":9999,\"extract\":\"Tea.\"}]}}"
            })
    void anAnswerWithNothingUsefulIsNoArticle(String answer) {
        standIn.then(StandIn.json(200, answer));

        assertThat(wikipedia(standIn.base().toString()).articles(WikipediaOnStandIn.asking("Coffee")))
                .isEmpty();
        assertThat(standIn.asked()).hasSizeLessThanOrEqualTo(6);
    }
}
