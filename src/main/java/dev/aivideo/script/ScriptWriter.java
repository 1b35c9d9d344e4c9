package dev.aivideo.script;

import java.util.List;
import java.util.Map;

/** Writes the narration of a film: an embedded one from the operator's text, or a language model. */
public interface ScriptWriter {
    /** Short name for the audit: {@code source}, {@code outline}, {@code groq}. */
    String name();

    /** Whether the writer has what it needs for this request; if not, it is skipped without a warning. */
    default boolean canWrite(ScriptRequest request) {
        return true;
    }

    /** Whether it needs a service on the network; an offline run skips it. */
    default boolean needsNetwork() {
        return false;
    }

    /**
     * Whether it writes freely, in the language, tone and persona that are asked for, and of any length, at the cost of
     * a request. Other writers choose among English sentences that there are.
     */
    default boolean isLanguageModel() {
        return false;
    }

    /** Whether its script is in the sentences of the request's sources, and so in their language. */
    default boolean narratesSources() {
        return false;
    }

    /**
     * Write a script.
     *
     * @return scenes in order; their words come as near to the budget as the writer can
     * @throws ScriptException if there is no usable script; its message is enough to act on
     */
    Script write(ScriptRequest request);

    /**
     * What a script of this writer that cannot be used leads to.
     *
     * @return the problem itself if the next writer may take over, else what ends the run
     */
    default RuntimeException refused(ScriptException problem) {
        return problem;
    }

    /**
     * What of the request's sources is not told whatever the length, for the audit.
     *
     * @return a text and the reason each; empty if nothing
     */
    default List<Map<String, String>> leftOut(ScriptRequest request) {
        return List.of();
    }

    /** Write a script and note what was tried; a writer that tries only once has nothing to note. */
    default Script write(ScriptRequest request, ScriptLog log) {
        return write(request);
    }
}
