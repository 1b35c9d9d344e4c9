package dev.aivideo.script.openai;

/**
 * An answer of a language model.
 *
 * @param content empty if there is none
 * @param cut whether the answer ended at the token budget
 * @param requestId the service's number for it, empty if it has none
 * @param lack what came instead of a text; empty if one came
 */
record Completion(String content, boolean cut, String model, Usage usage, String requestId, String lack) {

    /** Tokens of one or several calls. */
    record Usage(int calls, int prompt, int completion, int reasoning) {
        static final Usage NONE = new Usage(0, 0, 0, 0);

        Usage plus(Usage other) {
            return new Usage(
                    calls + other.calls,
                    prompt + other.prompt,
                    completion + other.completion,
                    reasoning + other.reasoning);
        }

        double costUsd(OpenAiProperties properties) {
            return (prompt * properties.promptPrice() + completion * properties.completionPrice()) / 1e6;
        }
    }
}
