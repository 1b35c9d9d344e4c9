package dev.aivideo.script;

import dev.aivideo.project.Brief;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The script that a film needs.
 *
 * @param source of the script, for the audit: {@code --source}, {@code --script} or a file's name; empty if there is none
 * @param similarity of a source that was chosen to the topic, 0 to 1; null if it was given
 * @param language BCP 47 tag asked for
 */
record ScriptAssignment(
        Brief brief,
        ScriptRequest request,
        String source,
        @Nullable Double similarity,
        String language,
        ScriptLengthFitter fitter) {

    void noteSuccess(ScriptLog log, String writer, Script script) {
        Map<String, Object> details = details(writer);
        details.putAll(script.details());
        log.note("script-attempt", details);
    }

    void noteFailure(ScriptLog log, String writer, ScriptException failure) {
        Map<String, Object> details = details(writer);
        details.put("error", String.valueOf(failure.getMessage()));
        log.note("script-attempt", details);
    }

    private Map<String, Object> details(String writer) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("writer", writer);
        details.put("source", source);
        details.put("wantedWords", request.words());
        details.put("wantedScenes", request.scenes());
        if (similarity != null) {
            details.put("sourceSimilarity", similarity);
        }
        return details;
    }
}
