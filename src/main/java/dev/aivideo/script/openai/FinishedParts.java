package dev.aivideo.script.openai;

import dev.aivideo.project.Json;
import dev.aivideo.records.ContentKey;
import dev.aivideo.script.ScriptLog;
import dev.aivideo.script.ScriptRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps each finished part of a script in the film's records, so that a run that was killed or parked asks only for the
 * parts that it does not have. A part is found again by everything that it depends on except the model that wrote it.
 */
final class FinishedParts {
    private static final String OUTLINE = "script-outline";
    private static final String PART = "script-part";
    private static final TypeReference<KeptOutline> OUTLINE_TYPE = new TypeReference<>() {};
    private static final TypeReference<KeptPart> PART_TYPE = new TypeReference<>() {};

    private final ScriptLog log;
    private final String film;

    FinishedParts(ScriptLog log, ScriptRequest request, StyleProperties style, String persona, Grounding source) {
        this.log = log;
        this.film = ContentKey.of(
                        request.topic(),
                        request.scenes(),
                        request.words(),
                        style.language(),
                        style.tone(),
                        persona,
                        source.key())
                .value();
    }

    /** The outline of so many chapters, as it was answered. */
    String outline(int parts, Supplier<String> writer) {
        String key = ContentKey.of(film, parts).value();
        return log.kept(key).map(json -> Json.read(json, OUTLINE_TYPE).answer()).orElseGet(() -> {
            String answer = writer.get();
            log.keep(key, Json.write(new KeptOutline(answer)));
            log.note(OUTLINE, Map.of("answer", answer));
            return answer;
        });
    }

    Draft part(PartPlan part, List<String> chapters, String lastWords, Supplier<Draft> writer) {
        String key = ContentKey.of(film, part, chapters, lastWords).value();
        return log.kept(key).map(json -> Json.read(json, PART_TYPE).draft()).orElseGet(() -> {
            Draft draft = writer.get();
            KeptPart kept = KeptPart.of(draft);
            log.keep(key, Json.write(kept));
            log.note(PART, details(part, kept));
            return draft;
        });
    }

    private static Map<String, Object> details(PartPlan part, KeptPart kept) {
        return Map.of(
                "part", part.number() + " of " + part.of() + ", from scene " + part.first(),
                "title", kept.title(),
                "description", kept.description(),
                "tags", kept.tags(),
                "narrations", kept.narrations(),
                "terms", kept.terms(),
                "facts", kept.facts());
    }

    record KeptOutline(String answer) {}

    /**
     * A part.
     *
     * @param terms of each narration
     * @param facts that each narration names
     */
    record KeptPart(
            String title,
            String description,
            List<String> tags,
            List<String> narrations,
            List<List<String>> terms,
            List<List<Integer>> facts) {

        static KeptPart of(Draft draft) {
            return new KeptPart(
                    draft.title(),
                    draft.description(),
                    draft.tags(),
                    draft.scenes().stream().map(Draft.DraftScene::narration).toList(),
                    draft.scenes().stream().map(Draft.DraftScene::terms).toList(),
                    draft.scenes().stream().map(Draft.DraftScene::facts).toList());
        }

        Draft draft() {
            List<Draft.DraftScene> scenes = IntStream.range(0, narrations.size())
                    .mapToObj(n -> new Draft.DraftScene(narrations.get(n), terms.get(n), facts.get(n)))
                    .toList();
            return new Draft(title, description, tags, scenes);
        }
    }
}
