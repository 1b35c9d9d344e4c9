package dev.aivideo.script.openai;

import dev.aivideo.records.ContentKey;
import dev.aivideo.script.ScriptLog;
import dev.aivideo.script.ScriptRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each finished part of a script in the film's records, so that a run that was killed or parked asks only for the
 * parts that it does not have. A part is found again by everything that it depends on except the model that wrote it.
 */
final class FinishedParts {
    private static final String OUTLINE = "script-outline";
    private static final String PART = "script-part";

    private final ScriptLog log;
    private final String film;

    FinishedParts(ScriptLog log, ScriptRequest request, StyleProperties style, String persona) {
        this.log = log;
        this.film = ContentKey.of(
                        request.topic(),
                        request.scenes(),
                        request.words(),
                        String.valueOf(request.source()),
                        style.language(),
                        style.tone(),
                        persona)
                .value();
    }

    /** The outline of so many chapters, as it was answered. */
    String outline(int parts, Supplier<String> writer) {
        String key = ContentKey.of(film, parts).value();
        return log.kept(OUTLINE, key)
                .map(kept -> String.valueOf(kept.get("answer")))
                .orElseGet(() -> {
                    String answer = writer.get();
                    log.note(OUTLINE, Map.of("key", key, "answer", answer));
                    return answer;
                });
    }

    Draft part(PartPlan part, List<String> chapters, String lastWords, Supplier<Draft> writer) {
        String key = ContentKey.of(film, part, chapters, lastWords).value();
        return log.kept(PART, key).map(FinishedParts::draft).orElseGet(() -> {
            Draft draft = writer.get();
            log.note(PART, details(key, part, draft));
            return draft;
        });
    }

    private static Map<String, Object> details(String key, PartPlan part, Draft draft) {
        return Map.of(
                "key", key,
                "part", part.number() + " of " + part.of() + ", from scene " + part.first(),
                "title", draft.title(),
                "description", draft.description(),
                "tags", draft.tags(),
                "narrations",
                        draft.scenes().stream().map(Draft.DraftScene::narration).toList(),
                "terms", draft.scenes().stream().map(Draft.DraftScene::terms).toList());
    }

    private static Draft draft(Map<String, Object> kept) {
        List<String> narrations = texts(kept.get("narrations"));
        List<List<String>> terms =
                items(kept.get("terms")).map(FinishedParts::texts).toList();
        List<Draft.DraftScene> scenes = Stream.iterate(0, i -> i < narrations.size(), i -> i + 1)
                .map(i -> new Draft.DraftScene(narrations.get(i), terms.get(i)))
                .toList();
        return new Draft(
                String.valueOf(kept.get("title")),
                String.valueOf(kept.get("description")),
                texts(kept.get("tags")),
                scenes);
    }

    private static List<String> texts(@Nullable Object list) {
        return items(list).map(String::valueOf).toList();
    }

    private static Stream<?> items(@Nullable Object list) {
        return list instanceof Collection<?> items ? items.stream() : Stream.empty();
    }
}
