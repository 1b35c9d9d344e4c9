package dev.aivideo.voiceover;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.Stage;
import dev.aivideo.project.VoiceIdentity;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.SpeechPlanRepository;
import dev.aivideo.records.SpeechPlanRepository.MeasuredPlan;
import java.util.Map;
import java.util.Optional;

/** A film's speech plan on record: it keeps the film's other scenes as they are when one is made again. */
class SpeechPlans {
    private final SpeechPlanRepository plans;
    private final DecisionRepository decisions;

    SpeechPlans(SpeechPlanRepository plans, DecisionRepository decisions) {
        this.plans = plans;
        this.decisions = decisions;
    }

    /** The plan that the film was spoken by, if the same voice speaks now. */
    Optional<SpeechPlan> find(Project project, VoiceIdentity voice) {
        return plans.find(project.id())
                .filter(measured -> measured.voice().equals(voice))
                .map(MeasuredPlan::plan);
    }

    /** Put the plan on record, and a new one among the decisions: why the film is as long as it is. */
    void record(Project project, VoiceIdentity voice, SpeechPlan plan) {
        MeasuredPlan measured = new MeasuredPlan(voice, plan);
        if (!plans.find(project.id()).filter(measured::equals).isPresent()) {
            plans.put(project.id(), measured);
            decisions.add(Decision.of(project.id(), null, Stage.VOICEOVER, "film-fit", details(project, measured)));
        }
    }

    private static Map<String, Object> details(Project project, MeasuredPlan measured) {
        SpeechPlan plan = measured.plan();
        return Map.ofEntries(
                Map.entry("engine", measured.voice().engine()),
                Map.entry("fingerprint", measured.voice().fingerprint()),
                Map.entry("voice", measured.voice().voice()),
                Map.entry("speed", plan.speed()),
                Map.entry("leadSamples", plan.lead()),
                Map.entry("betweenSentencesSamples", plan.betweenSentences()),
                Map.entry("betweenScenesSamples", plan.betweenScenes()),
                Map.entry("tailSamples", plan.tail()),
                Map.entry("totalSamples", plan.totalSamples()),
                Map.entry("wantedS", project.brief().narratedDuration().toMillis() / 1e3),
                Map.entry("reachedS", plan.totalSamples() / (double) Narration.SAMPLE_RATE_HZ));
    }
}
