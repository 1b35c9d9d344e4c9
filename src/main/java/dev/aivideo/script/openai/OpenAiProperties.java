package dev.aivideo.script.openai;

import dev.aivideo.net.Redaction;
import dev.aivideo.project.SettingRules;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The language model.
 *
 * @param apiKey from the environment ({@code GROQ_API_KEY}); with neither key nor address the embedded writer works
 * @param baseUrl of the endpoint, with {@code /v1}; Groq's if there is only a key, {@code http://localhost:11434/v1}
 *     for Ollama
 * @param model that writes; see {@code GET <base-url>/models}
 * @param fallbackModels next ones, when a model is retired or has used up its day
 * @param attempts how often one part of a script is asked for in all, 1 to 10
 * @param temperature 0 to 2
 * @param reasoningEffort {@code none}, {@code default}, {@code low}, {@code medium} or {@code high}; models that know
 *     it are sent the nearest that their family has
 * @param tokensPerMinute limit of the account, prompt and completion together; -1: 8000 for Groq, else none; 0: none
 * @param contextTokens what the model can hold, question and answer; -1: 4096 for local servers, which cut a longer
 *     question off without a word, else 131072
 * @param scenesPerPart most scenes that are asked for at once; longer films are written in parts
 * @param timeout of one answer; if not set 2 min for Groq and OpenAI, else 15 min, as a local model may be loading
 * @param dialect {@code groq} (also OpenAI), {@code ollama} (also other local servers), or {@code auto} by address
 * @param promptPrice US$ for a million tokens asked, for the audit; 0 if it costs nothing
 * @param completionPrice US$ for a million tokens answered
 */
@ConfigurationProperties("aivideo.script.openai")
public record OpenAiProperties(
        @DefaultValue("") String apiKey,
        @DefaultValue("") String baseUrl,
        @DefaultValue("openai/gpt-oss-120b") String model,
        @DefaultValue("openai/gpt-oss-20b") List<String> fallbackModels,
        @DefaultValue("3") int attempts,
        @DefaultValue("0.6") double temperature,
        @DefaultValue("low") String reasoningEffort,
        @DefaultValue("-1") int tokensPerMinute,
        @DefaultValue("-1") int contextTokens,
        @DefaultValue("25") int scenesPerPart,
        @Nullable Duration timeout,
        @DefaultValue("auto") String dialect,
        @DefaultValue("0") double promptPrice,
        @DefaultValue("0") double completionPrice) {

    static final String GROQ = "https://api.groq.com/openai/v1";
    private static final int GROQ_TOKENS_PER_MINUTE = 8000;
    private static final int GROQ_CONTEXT_TOKENS = 131_072;
    private static final int LOCAL_CONTEXT_TOKENS = 4096;
    private static final int FEWEST_TOKENS_PER_MINUTE = 2500;
    private static final Duration REMOTE = Duration.ofMinutes(2);
    private static final Duration LOCAL = Duration.ofMinutes(15);

    public OpenAiProperties {
        SettingRules rules = new SettingRules("aivideo.script.openai");
        fallbackModels = List.copyOf(fallbackModels);
        rules.require(
                apiKey.strip().chars().allMatch(c -> c > ' ' && c <= '~'),
                "api-key",
                "must be one word of plain characters",
                "(not shown)",
                "the key as its service shows it, without quotes or line breaks");
        rules.require(!model.isBlank(), "model", "must name a model", model, "openai/gpt-oss-120b");
        rules.within("attempts", attempts, 1, 10, "3");
        rules.within("temperature", temperature, 0, 2, "0.6");
        rules.atLeast("scenes-per-part", scenesPerPart, 1, "25");
        rules.require(
                List.of("auto", "groq", "ollama").contains(dialect),
                "dialect",
                "must be auto, groq or ollama",
                dialect,
                "auto");
        rules.require(
                ReasoningEffort.ALL.contains(reasoningEffort),
                "reasoning-effort",
                "must be none, default, low, medium or high",
                reasoningEffort,
                "low");
        rules.require(
                tokensPerMinute <= 0 || tokensPerMinute >= FEWEST_TOKENS_PER_MINUTE,
                "tokens-per-minute",
                "must be 2500 or more, 0 for no limit or -1 for the usual one",
                tokensPerMinute,
                "8000");
        rules.require(
                contextTokens == -1 || contextTokens >= FEWEST_TOKENS_PER_MINUTE,
                "context-tokens",
                "must be 2500 or more, or -1",
                contextTokens,
                "8192");
        rules.require(
                timeout == null || !timeout.isNegative() && !timeout.isZero(),
                "timeout",
                "must be positive",
                String.valueOf(timeout),
                "2m");
        rules.require(
                isAddress(baseUrl), "base-url", "must be an http(s) address", baseUrl, "http://localhost:11434/v1");
    }

    private static boolean isAddress(String text) {
        try {
            return text.isBlank()
                    || text.matches("https?://.+") && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether there is a language model at all. */
    public boolean configured() {
        return !apiKey.isBlank() || !baseUrl.isBlank();
    }

    /** Address of the endpoint, without a slash at its end, and without the path of what is asked there. */
    public URI base() {
        String address = baseUrl.isBlank() ? GROQ : baseUrl.strip();
        return URI.create(address.replaceFirst("/*(?:/chat/completions)?/*$", ""));
    }

    /** The address as it may be shown. */
    public String shownBase() {
        return Redaction.of(base());
    }

    /** Whether the completion budget is {@code max_completion_tokens}; Ollama knows only {@code max_tokens}. */
    boolean groqDialect() {
        return dialect.equals("auto") ? isAt("groq.com") || isAt("openai.com") : dialect.equals("groq");
    }

    private boolean isAt(String domain) {
        return String.valueOf(base().getHost()).toLowerCase(Locale.ROOT).endsWith(domain);
    }

    /** Tokens a minute, 0 if there is no limit. */
    int minuteLimit() {
        int usual = groqDialect() && !isAt("openai.com") ? GROQ_TOKENS_PER_MINUTE : 0;
        return tokensPerMinute >= 0 ? tokensPerMinute : usual;
    }

    /** Most tokens of question and answer together, whatever the minute allows. */
    int largestExchange() {
        int context = contextTokens > 0 ? contextTokens : groqDialect() ? GROQ_CONTEXT_TOKENS : LOCAL_CONTEXT_TOKENS;
        return context * 9 / 10;
    }

    Duration answerLimit() {
        return timeout != null ? timeout : groqDialect() ? REMOTE : LOCAL;
    }

    List<String> models() {
        List<String> all = new ArrayList<>(List.of(model));
        fallbackModels.stream()
                .filter(name -> !name.isBlank() && !all.contains(name))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "OpenAiProperties[" + shownBase() + ", " + models() + ", key " + (apiKey.isBlank() ? "not set" : "set")
                + "]";
    }
}
