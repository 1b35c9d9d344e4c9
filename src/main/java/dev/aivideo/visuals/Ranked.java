package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.language.TitleLanguage;
import dev.aivideo.visuals.relevance.SceneFit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A candidate and what was thought of it.
 *
 * @param fits how it fits each scene of the film
 * @param fit how it fits this one
 * @param score 0 to 1; how good a shot of this scene it is
 * @param parts of the score by name, in the order of their weight; what counts against it is negative
 * @param role what it may be shown as, if a later scene did not show it already
 * @param uses in how many earlier scenes of the film it was shown
 * @param refusal why it cannot be used, or null
 */
record Ranked(
        Candidate candidate,
        List<SceneFit> fits,
        SceneFit fit,
        double score,
        Map<String, Double> parts,
        Role role,
        int uses,
        @Nullable String refusal) {

    /** What a candidate may be shown as, the best first. */
    enum Role {
        /** It shows what the scene says with enough confidence to open it. */
        FIRST,
        /** It probably shows what the scene says, and may stand beside a better one. */
        LATER,
        /** It shows the film's subject, and may stand beside one that shows what the scene says. */
        SUBJECT,
        NONE
    }

    static Ranked refused(Candidate candidate, List<SceneFit> fits, SceneFit fit, Role role, String why) {
        return new Ranked(candidate, fits, fit, 0, Map.of(), role, 0, why);
    }

    String key() {
        return candidate.key();
    }

    /** In words, for the audit: {@code depicts Ada Lovelace, Q7259 …; 66 % likely to show what is said; fits 0.53, size 0.06 …}. */
    String reason() {
        String sum = parts.entrySet().stream()
                .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
        String named = fit.naming().why().isEmpty() ? "" : fit.naming().why() + "; ";
        return named
                + String.format(
                        Locale.ROOT,
                        "%.0f %% likely to show what is said, %.0f %% the film's subject; %s",
                        100 * fit().right(),
                        100 * fit().subject(),
                        sum);
    }

    /** Plain values for the audit. */
    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("picture", key());
        details.put("title", candidate.title());
        TitleLanguage language = TitleLanguage.of(candidate.title());
        if (language != TitleLanguage.ENGLISH && language != TitleLanguage.UNKNOWN) {
            details.put("language", language.name().toLowerCase(Locale.ROOT));
        }
        if (refusal == null) {
            details.put("score", rounded(score));
            parts.forEach((name, value) -> details.put(name, rounded(value)));
        } else {
            details.put("refused", refusal);
        }
        if (!fit.naming().why().isEmpty()) {
            details.put("names", fit.naming().why());
        }
        fit.parts().forEach((name, value) -> details.put(name, rounded(value)));
        return details;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
