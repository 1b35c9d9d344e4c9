package dev.aivideo.script.openai;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much a model is to think before it answers, in the words of its family: a word of another family is refused
 * (https://console.groq.com/docs/reasoning).
 */
final class ReasoningEffort {
    static final List<String> ALL = List.of("none", "default", "low", "medium", "high");

    private ReasoningEffort() {}

    /**
     * The value to send.
     *
     * @param wanted one of {@link #ALL}
     * @return null if the model is not to be told, as it knows no such thing or is to do as it does by default
     */
    static @Nullable String of(String model, String wanted, boolean groq) {
        String name = model.toLowerCase(Locale.ROOT);
        if (name.contains("gpt-oss")) {
            return switch (wanted) {
                case "default" -> null;
                case "none" -> "low"; // it cannot do without
                default -> wanted;
            };
        }
        boolean none = wanted.equals("none");
        if (groq && name.contains("qwen3")) {
            // It thinks at length or not at all, and what it thinks is taken off the room for the script.
            return none || wanted.equals("low") ? "none" : "default";
        }
        return none && !groq ? "none" : null;
    }
}
