package dev.aivideo.script;

import java.util.Map;
import java.util.Optional;

/** Where a writer notes what it tried, for the audit, and finds again what it noted before it was interrupted. */
@FunctionalInterface
public interface ScriptLog {

    /**
     * Note something.
     *
     * @param kind {@code script-reply}, {@code script-part}, {@code script-unrepaired}, {@code script-usage},
     *     {@code script-length}
     * @param details plain values, lists and maps; never a secret
     */
    void note(String kind, Map<String, Object> details);

    /**
     * What was noted last of this kind with this {@code key} among its details, since the film last had a whole script:
     * work of a run that was killed or parked.
     */
    default Optional<Map<String, Object>> kept(String kind, String key) {
        return Optional.empty();
    }
}
