package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aivideo.net.KeyMask;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No message shows a key or what belongs to one. */
class SecretMaskingTests {
    private final WritingTrial trial = new WritingTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void showsNoSecretThatAServiceEchoes() {
        String key = WritingTrial.KEY;
        String basic = Base64.getEncoder().encodeToString(("user:" + key).getBytes(StandardCharsets.UTF_8));
        List<String> echoes = List.of(
                "Incorrect API key provided: " + key,
                "Incorrect API key provided: sk-proj-****************9dRv.",
                "Invalid key sk-p...9dRv",
                "Invalid key ending in 9dRv",
                "No access for key " + key.substring(0, 14),
                "Bad header 'Authorization: Bearer " + key + "'",
                "Bad header Basic " + basic,
                "Bad URL /v1/chat?api_key=" + key + "&n=1",
                "Key gsk_abc123DEF456 of org_77secret is not " + key);
        for (String echo : echoes) {
            for (int status : new int[] {400, 401, 500}) {
                try (WritingTrial each = new WritingTrial()) {
                    each.server.then(json(status, GroqStandIn.error(echo, "x", "y")));
                    String told = catchThrowable(each::write).getMessage() + each.notes + each.warnings;
                    assertThat(told)
                            .contains("It says: ")
                            .doesNotContain(key, "9dRv", key.substring(0, 14), basic, "abc123DEF456", "77secret");
                }
            }
        }
    }

    @Test
    void showsNoSecretOfAnAddressAndTakesOneWithThePathOfTheQuestion() {
        trial.server.then(json(404, "404 page not found"), trial.good());
        trial.at("/v1/chat/completions/");
        assertThatThrownBy(trial::write).hasMessageContaining(trial.server.base() + "/v1.");
        assertThat(trial.server.asked().get(0).path()).isEqualTo("/v1/chat/completions");

        try (WritingTrial keyed = new WritingTrial()) {
            keyed.server.then(json(404, "404 page not found"));
            keyed.at("/v1?api_key=" + WritingTrial.KEY);
            assertThat(catchThrowable(keyed::write).getMessage() + keyed.warnings)
                    .doesNotContain(WritingTrial.KEY);
        }
    }

    @Test
    void masksNoWordsThatAreNotSecrets() {
        String words = "max_tokens 4096 of meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8 at hf-inference ... wait";
        assertThat(new KeyMask(WritingTrial.KEY).masked(words)).isEqualTo(words);
        assertThat(new KeyMask("ollama").masked("ollama-server: no ollama")).isEqualTo("ollama-server: no ***");
        assertThat(new KeyMask("").masked(words)).isEqualTo(words);
    }
}
