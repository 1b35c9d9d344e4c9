package dev.aivideo.records;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the writer of a film's script says about the film. Kept in the decision about the script, so that it outlives a
 * restart and a scene that is told anew.
 *
 * @param title empty if the writer gave none, as are {@code description} and {@code tags}
 * @param language BCP 47 tag of the narration
 */
public record FilmTexts(String title, String description, List<String> tags, String language) {
    /** The kind of the decisions about scripts; one with an {@link #ERROR} is about a script that came to nothing. */
    public static final String DECISION = "script-attempt";

    public static final String ERROR = "error";
    /** What the embedded writers write in. */
    public static final String ENGLISH = "en";

    public FilmTexts {
        tags = List.copyOf(tags);
    }

    /** What the latest script of a film says; of a film without one, nothing but the language asked for. */
    public static FilmTexts of(Brief brief, List<Decision> decisions) {
        String asked = Objects.requireNonNullElse(brief.style().language(), ENGLISH);
        return decisions.stream()
                .filter(decision ->
                        decision.kind().equals(DECISION) && !decision.details().containsKey(ERROR))
                .reduce((earlier, later) -> later)
                .map(decision -> read(decision.details(), asked))
                .orElseGet(() -> new FilmTexts("", "", List.of(), asked));
    }

    private static FilmTexts read(Map<String, Object> details, String asked) {
        List<String> tags = details.get("tags") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        String language = text(details, "language");
        return new FilmTexts(
                text(details, "title"), text(details, "description"), tags, language.isBlank() ? asked : language);
    }

    private static String text(Map<String, Object> details, String name) {
        return details.get(name) instanceof String text ? text : "";
    }

    /** As part of the decision's details. */
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("title", title);
        details.put("description", description);
        details.put("tags", tags);
        details.put("language", language);
        return details;
    }
}
