package dev.aivideo.project;

import java.util.ArrayList;
import java.util.List;

/**
 * What an operator has to know of a failure.
 *
 * @param summary what happened, in a sentence
 * @param evidence what shows it: the value, the file, the tool's last lines; empty if the summary has it
 * @param remedy what helps; empty if the summary has it
 */
public record Problem(String summary, String evidence, String remedy) {

    /** All of it, each part on lines of its own. */
    public String message() {
        List<String> parts = new ArrayList<>(List.of(summary));
        if (!evidence.isEmpty()) {
            parts.add(evidence);
        }
        if (!remedy.isEmpty()) {
            parts.add("Remedy: " + remedy);
        }
        return String.join(System.lineSeparator(), parts);
    }
}
