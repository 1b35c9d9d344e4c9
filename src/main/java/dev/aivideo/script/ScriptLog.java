package dev.aivideo.script;

import java.util.Map;
import java.util.Optional;

/** Where a writer notes what it tried, for the audit, and keeps the finished parts of a script that is not whole yet. */
@FunctionalInterface
public interface ScriptLog {

    /**
     * Note something. Notes are never read back.
     *
     * @param kind {@code script-reply}, {@code script-part}, {@code script-unrepaired}, {@code script-usage},
     *     {@code script-length}, {@code script-grounding}, {@code script-left-out}
     * @param details plain values, lists and maps; never a secret
     */
    void note(String kind, Map<String, Object> details);

    /** A part that was kept under this key since the film last had a whole script: by a run that was killed or parked. */
    default Optional<String> kept(String key) {
        return Optional.empty();
    }

    /** Keep a finished part until the film has its whole script. */
    default void keep(String key, String contentJson) {}
}
