package dev.aivideo.script.openai;

/**
 * An answer of a language model.
 *
 * @param content empty if the model spent everything on reasoning
 * @param cut whether the answer ended at the token budget
 * @param requestId the service's number for it, empty if it has none
 */
record Completion(String content, boolean cut, String model, Usage usage, String requestId) {

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
