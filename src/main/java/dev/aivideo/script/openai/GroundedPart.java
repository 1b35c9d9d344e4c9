package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import dev.aivideo.script.grounding.GroundingCheck;
import dev.aivideo.script.grounding.GroundingCheck.Finding;
import dev.aivideo.script.grounding.SourceFact;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of one part, and what its drafts say that stands in none of them. */
final class GroundedPart {
    private static final int POINTS = 4;
    private static final int MOST_FAULTS = 12;
    /** A sentence that begins so speaks of the one before. */
    private static final Pattern LEANING = Pattern.compile(
            "(?i)(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|yet|so|then|however|still|instead)\\b.*");

    private final PartPlan part;
    private final List<SourceFact> facts;
    private final @Nullable GroundingCheck check;
    private final Set<String> found = new LinkedHashSet<>();

    /** @param check null if nothing is checked */
    GroundedPart(PartPlan part, List<SourceFact> facts, @Nullable GroundingCheck check) {
        this.part = part;
        this.facts = facts;
        this.check = check;
    }

    List<SourceFact> facts() {
        return facts;
    }

    /** What no fact bears out, for the model to put right. */
    ScriptScore score(Draft draft) {
        List<String> faults = new ArrayList<>();
        int number = 0;
        int points = 0;
        for (DraftScene scene : draft.scenes()) {
            number++;
            List<String> unsupported = unsupported(scene);
            found.addAll(unsupported);
            points += POINTS * unsupported.size();
            if (!unsupported.isEmpty() && faults.size() < MOST_FAULTS) {
                faults.add("scene %d says what stands in none of the facts: \"%s\""
                        .formatted(number, String.join("\", \"", unsupported)));
            }
        }
        return new ScriptScore(points, faults);
    }

    private List<String> unsupported(DraftScene scene) {
        return findings(scene).stream()
                .flatMap(finding -> finding.unsupported().stream())
                .toList();
    }

    private List<Finding> findings(DraftScene scene) {
        return check == null ? List.of() : check.findings(NarrationRules.clean(scene.narration()), given(scene));
    }

    /** The facts that a scene names, without numbers that were not given. */
    private Set<Integer> given(DraftScene scene) {
        Set<Integer> numbers = facts.stream().map(SourceFact::number).collect(Collectors.toSet());
        return scene.facts().stream().filter(numbers::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * A draft and what was taken out of it.
     *
     * @param note for the audit
     */
    record Kept(Draft draft, int takenOut, Map<String, Object> note) {}

    /** The draft without the sentences that still say what no fact does; a scene of which nothing is left goes too. */
    Kept kept(Draft draft) {
        List<DraftScene> scenes = new ArrayList<>();
        List<Map<String, Object>> takenOut = new ArrayList<>();
        List<Map<String, Object>> used = new ArrayList<>();
        Set<String> repaired = new LinkedHashSet<>(found);
        int number = part.first();
        for (DraftScene scene : draft.scenes()) {
            List<Finding> findings = findings(scene);
            for (Finding finding : findings) {
                repaired.removeAll(finding.unsupported());
                takenOut.add(ofScene(number, "unsupported", finding.unsupported(), "sentence", finding.sentence()));
            }
            used.add(ofScene(number++, "facts", List.copyOf(given(scene))));
            String narration =
                    findings.isEmpty() ? scene.narration() : without(NarrationRules.clean(scene.narration()), findings);
            if (!narration.isBlank()) {
                scenes.add(new DraftScene(narration, scene.terms(), List.copyOf(given(scene))));
            }
        }
        return new Kept(draft.with(scenes), takenOut.size(), note(List.copyOf(repaired), takenOut, used));
    }

    private static Map<String, Object> ofScene(int number, Object... namesAndValues) {
        Map<String, Object> details = new LinkedHashMap<>(Map.of("scene", number));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            details.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return details;
    }

    private Map<String, Object> note(
            List<String> repaired, List<Map<String, Object>> takenOut, List<Map<String, Object>> used) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("part", part.name());
        note.put("factsGiven", facts.size());
        note.put("repaired", repaired);
        note.put("takenOut", takenOut);
        note.put("scenes", used);
        return note;
    }

    /** The text without these sentences, and at its beginning without those that speak of one. */
    static String without(String text, List<Finding> findings) {
        Set<Integer> out = findings.stream().map(Finding::number).collect(Collectors.toSet());
        List<String> kept = new ArrayList<>();
        List<String> sentences = Sentences.split(text);
        for (int i = 0; i < sentences.size(); i++) {
            boolean hangs =
                    kept.isEmpty() && i > 0 && LEANING.matcher(sentences.get(i)).matches();
            if (!out.contains(i) && !hangs) {
                kept.add(sentences.get(i));
            }
        }
        return String.join(" ", kept);
    }
}
