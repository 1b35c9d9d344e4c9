package dev.aivideo.script.openai;

import com.sun.net.httpserver.HttpExchange;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model that writes what is asked for, behind the limits of the real service: a bucket of tokens per minute, counted
 * with the completion budget asked for, refused with 413 or 429 in the service's words.
 */
final class GroqStandIn {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ASKED = Pattern.compile("exactly (\\d+) scenes with (\\d+) words of narration in all");
    private static final Pattern CHAPTERS = Pattern.compile("in exactly (\\d+) chapters");
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ra", "te", "so", "ven", "dor", "pel", "nu", "gar", "bi", "fen", "tos", "lim", "har"
    };

    final List<Integer> requestTokens = new ArrayList<>();
    final List<Integer> statuses = new ArrayList<>();
    private final SteppingTime time;
    private final int tokensPerMinute;
    private double left;
    private Instant asOf;
    private int nextWord;

    GroqStandIn(SteppingTime time, int tokensPerMinute) {
        this.time = time;
        this.tokensPerMinute = tokensPerMinute;
        this.left = tokensPerMinute;
        this.asOf = time.instant();
    }

    /** For {@link StandIn#then}: the request's body is read by the stand-in and found in its list of questions. */
    synchronized void answer(HttpExchange exchange, String body) throws IOException {
        JsonNode request = JSON.readTree(body);
        // 4.4 characters make a token of English; ours estimates with fewer, on the safe side.
        int prompt = (int) (request.path("messages").toString().length() / 4.4) + 120;
        int tokens = prompt + request.path("max_completion_tokens").asInt(65_536);
        requestTokens.add(tokens);
        refill();
        if (tokens > tokensPerMinute) {
            refuse(
                    exchange,
                    413,
                    "Request too large for model. Limit " + tokensPerMinute + ", Requested " + tokens,
                    "1");
        } else if (tokens > left) {
            double wait = (tokens - left) * 60 / tokensPerMinute;
            refuse(
                    exchange,
                    429,
                    String.format(
                            Locale.ROOT,
                            "Rate limit reached on tokens per minute (TPM): Limit %d, Used %d, Requested %d. Please try again in %.2fs.",
                            tokensPerMinute,
                            (int) (tokensPerMinute - left),
                            tokens,
                            wait),
                    String.valueOf((int) Math.ceil(wait)));
        } else {
            String content = content(request.path("messages").toString());
            int completion = (int) (content.length() / 4.4) + 60;
            left -= prompt + completion;
            reply(exchange, 200, completion(content, "stop", prompt, completion));
        }
    }

    private void refill() {
        left = Math.min(
                tokensPerMinute, left + Duration.between(asOf, time.instant()).toMillis() * tokensPerMinute / 60_000.0);
        asOf = time.instant();
    }

    private void refuse(HttpExchange exchange, int status, String message, String retryAfter) throws IOException {
        if (status == 429) {
            exchange.getResponseHeaders().set("retry-after", retryAfter);
        }
        reply(exchange, status, error(message, "tokens", "rate_limit_exceeded"));
    }

    private void reply(HttpExchange exchange, int status, String json) throws IOException {
        statuses.add(status);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("x-ratelimit-limit-tokens", String.valueOf(tokensPerMinute));
        exchange.getResponseHeaders().set("x-ratelimit-remaining-tokens", String.valueOf((int) left));
        exchange.getResponseHeaders().set("x-ratelimit-reset-tokens", "1s");
        byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String content(String messages) {
        Matcher chapters = CHAPTERS.matcher(messages);
        if (chapters.find()) {
            List<Map<String, String>> list = new ArrayList<>();
            for (int i = 1; i <= Integer.parseInt(chapters.group(1)); i++) {
                list.add(Map.of("heading", "Chapter " + i, "content", "What chapter " + i + " tells of the matter."));
            }
            return JSON.writeValueAsString(
                    Map.of("title", "A Title", "description", "A text.", "tags", List.of("a"), "chapters", list));
        }
        Matcher asked = ASKED.matcher(messages);
        if (!asked.find()) {
            throw new IllegalStateException("No scenes asked for: " + messages);
        }
        return script(Integer.parseInt(asked.group(1)), Integer.parseInt(asked.group(2)));
    }

    /** Scenes of exactly as many words, none of which comes twice in a run. */
    String script(int scenes, int words) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            list.add(Map.of(
                    "narration",
                    sentence(words * (i + 1) / scenes - words * i / scenes),
                    "search_terms",
                    List.of("suspension bridge", "steel cable")));
        }
        return JSON.writeValueAsString(
                Map.of("title", "A Title", "description", "A text.", "tags", List.of("bridge"), "scenes", list));
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int n = nextWord++;
            String word =
                    SYLLABLES[n % 16] + SYLLABLES[n / 16 % 16] + SYLLABLES[n / 256 % 16] + SYLLABLES[n / 4096 % 16];
            text.append(i == 0 ? "" : " ").append(word);
        }
        return text.append('.').toString();
    }

    static String completion(String content, String finish, int prompt, int completion) {
        return JSON.writeValueAsString(Map.of(
                "id",
                "chatcmpl-1",
                "object",
                "chat.completion",
                "model",
                "openai/gpt-oss-120b",
                "choices",
                List.of(Map.of(
                        "index",
                        0,
                        "message",
                        Map.of("role", "assistant", "content", content),
                        "finish_reason",
                        finish)),
                "usage",
                Map.of(
                        "prompt_tokens",
                        prompt,
                        "completion_tokens",
                        completion,
                        "total_tokens",
                        prompt + completion,
                        "completion_tokens_details",
                        Map.of("reasoning_tokens", 44)),
                "x_groq",
                Map.of("id", "req_1")));
    }

    static String error(String message, String type, String code) {
        return JSON.writeValueAsString(Map.of("error", Map.of("message", message, "type", type, "code", code)));
    }
}
