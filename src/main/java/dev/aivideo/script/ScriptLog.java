package dev.aivideo.script;

import java.util.Map;

/** Where a writer notes what it tried, for the audit. */
@FunctionalInterface
public interface ScriptLog {

    /**
     * Note something.
     *
     * @param kind {@code script-reply}, {@code script-usage}
     * @param details plain values, lists and maps; never a secret
     */
    void note(String kind, Map<String, Object> details);
}
