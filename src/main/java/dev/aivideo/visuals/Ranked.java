package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A candidate and what was thought of it.
 *
 * @param score 0 to 1; how well it fits
 * @param parts of the score by name, in the order of their weight; what counts against it is negative
 * @param uses in how many earlier scenes of the film it was shown
 * @param refusal why it cannot be used, or null
 */
record Ranked(
        Candidate candidate,
        double score,
        Map<String, Double> parts,
        int uses,
        @Nullable String refusal) {

    static Ranked refused(Candidate candidate, String why) {
        return new Ranked(candidate, 0, Map.of(), 0, why);
    }

    String key() {
        return candidate.key();
    }

    /** In words, for the audit: {@code 0.71 = meaning 0.52 + size 0.08 …}. */
    String reason() {
        String sum = parts.entrySet().stream()
                .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%.2f: %s", score, sum);
    }

    /** Plain values for the audit. */
    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("picture", key());
        details.put("title", candidate.title());
        if (refusal == null) {
            details.put("score", rounded(score));
            parts.forEach((name, value) -> details.put(name, rounded(value)));
        } else {
            details.put("refused", refusal);
        }
        return details;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
