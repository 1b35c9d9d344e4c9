package dev.aivideo.script;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Stage;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.FilmTexts;
import java.util.Map;
import java.util.Optional;

/** Notes what writers tried as decisions about the film. */
final class DecisionLog implements ScriptLog {
    static final String ATTEMPT = FilmTexts.DECISION;
    static final String ERROR = FilmTexts.ERROR;

    private final DecisionRepository decisions;
    private final String projectId;

    DecisionLog(DecisionRepository decisions, String projectId) {
        this.decisions = decisions;
        this.projectId = projectId;
    }

    @Override
    public void note(String kind, Map<String, Object> details) {
        decisions.add(Decision.of(projectId, null, Stage.SCRIPT, kind, details));
    }

    @Override
    public Optional<Map<String, Object>> kept(String kind, String key) {
        Map<String, Object> kept = null;
        for (Decision decision : decisions.ofProject(projectId)) {
            if (decision.kind().equals(ATTEMPT) && !decision.details().containsKey(ERROR)) {
                // The film had its script then; whoever asks for one again wants another.
                kept = null;
            } else if (decision.kind().equals(kind)
                    && key.equals(decision.details().get("key"))) {
                kept = decision.details();
            }
        }
        return Optional.ofNullable(kept);
    }
}
