package dev.aivideo.voiceover;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.Stage;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.FilmTexts;
import dev.aivideo.records.NarrationRepository;
import dev.aivideo.speech.Narrators;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fits on record. What an editor would ask, why the film is as long as it is; and what keeps a film's other scenes
 * as they are when one is made again.
 */
class SpeechPlans {
    private static final String KIND = "film-fit";
    private static final List<String> PLAN = List.of(
            "speed",
            "leadSamples",
            "betweenSentencesSamples",
            "betweenScenesSamples",
            "tailSamples",
            "totalSamples",
            "engine",
            "fingerprint",
            "voice");

    private final DecisionRepository decisions;
    private final NarrationRepository narrations;

    SpeechPlans(DecisionRepository decisions, NarrationRepository narrations) {
        this.decisions = decisions;
        this.narrations = narrations;
    }

    /** The fit that some scene of the project was spoken with, if the same voice speaks now. */
    Optional<SpeechPlan> kept(Project project, Narrators.Chosen chosen) {
        if (narrations.ofProject(project.id()).isEmpty()) {
            return Optional.empty();
        }
        return latest(project)
                .filter(details -> details.keySet().containsAll(PLAN))
                .filter(details -> voice(chosen).entrySet().stream()
                        .allMatch(part -> part.getValue().equals(details.get(part.getKey()))))
                .map(SpeechPlans::plan);
    }

    /** What the script is written in, a BCP 47 tag. */
    String language(Project project) {
        return FilmTexts.of(project.brief(), decisions.ofProject(project.id())).language();
    }

    /** What was spoken already, by scene. */
    Map<String, Narration> spoken(Project project) {
        return narrations.ofProject(project.id()).stream().collect(Collectors.toMap(Narration::sceneId, one -> one));
    }

    /** Put the fit on record, unless it is the latest there. */
    void record(Project project, Narrators.Chosen chosen, SpeechPlan plan) {
        Map<String, Object> details = details(project, chosen, plan);
        Map<String, Object> latest = latest(project).orElse(Map.of());
        if (!PLAN.stream().allMatch(name -> same(details.get(name), latest.get(name)))) {
            decisions.add(Decision.of(project.id(), null, Stage.VOICEOVER, KIND, details));
        }
    }

    private Optional<Map<String, Object>> latest(Project project) {
        return decisions.ofProject(project.id()).stream()
                .filter(decision -> decision.kind().equals(KIND))
                .reduce((earlier, later) -> later)
                .map(Decision::details);
    }

    private static Map<String, Object> details(Project project, Narrators.Chosen chosen, SpeechPlan plan) {
        Map<String, Object> details = new LinkedHashMap<>(voice(chosen));
        details.put("speed", plan.speed());
        details.put("leadSamples", plan.lead());
        details.put("betweenSentencesSamples", plan.betweenSentences());
        details.put("betweenScenesSamples", plan.betweenScenes());
        details.put("tailSamples", plan.tail());
        details.put("totalSamples", plan.totalSamples());
        details.put("wantedS", project.brief().duration().toMillis() / 1e3);
        details.put("reachedS", plan.totalSamples() / (double) Narration.SAMPLE_RATE_HZ);
        return details;
    }

    private static Map<String, Object> voice(Narrators.Chosen chosen) {
        return Map.of(
                "engine", chosen.narrator().engine(), "fingerprint", chosen.fingerprint(), "voice", chosen.voice());
    }

    private static SpeechPlan plan(Map<String, Object> details) {
        return new SpeechPlan(
                number(details, "speed").doubleValue(),
                number(details, "leadSamples").intValue(),
                number(details, "betweenSentencesSamples").intValue(),
                number(details, "betweenScenesSamples").intValue(),
                number(details, "tailSamples").intValue(),
                number(details, "totalSamples").longValue());
    }

    private static Number number(Map<String, Object> details, String name) {
        if (details.get(name) instanceof Number number) {
            return number;
        }
        throw new IllegalStateException("The decision film-fit has no number " + name + ": " + details);
    }

    /** Numbers come back from the records in other types than they went in. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return Objects.equals(one, other);
    }
}
