package dev.aivideo.script.openai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasoningEffortTests {
    @ParameterizedTest
    @CsvSource({
        "openai/gpt-oss-120b, low, true, low",
        "openai/gpt-oss-120b, high, true, high",
        "openai/gpt-oss-120b, none, true, low",
        "openai/gpt-oss-120b, default, true,",
        "gpt-oss:20b, medium, false, medium",
        "qwen/qwen3.6-27b, none, true, none",
        "qwen/qwen3.6-27b, low, true, none",
        "qwen/qwen3.6-27b, high, true, default",
        "qwen/qwen3.6-27b, default, true, default",
        "qwen3:8b, none, false, none",
        "qwen3:8b, low, false,",
        "llama3.2, low, false,",
        "moonshotai/kimi-k2, none, true,",
        "moonshotai/kimi-k2, high, true,"
    })
    void saysItInTheWordsOfTheModelsFamily(String model, String wanted, boolean groq, String sent) {
        assertThat(ReasoningEffort.of(model, wanted, groq)).isEqualTo(sent);
    }
}
