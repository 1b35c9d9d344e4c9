package dev.aivideo.script;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Stage;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.ScriptRepository;
import java.util.Map;
import java.util.Optional;

/** Notes what writers tried as decisions about the film, and keeps finished parts with the film's script. */
final class RecordedScriptLog implements ScriptLog {
    private final DecisionRepository decisions;
    private final ScriptRepository scripts;
    private final String projectId;

    RecordedScriptLog(DecisionRepository decisions, ScriptRepository scripts, String projectId) {
        this.decisions = decisions;
        this.scripts = scripts;
        this.projectId = projectId;
    }

    @Override
    public void note(String kind, Map<String, Object> details) {
        decisions.add(Decision.of(projectId, null, Stage.SCRIPT, kind, details));
    }

    @Override
    public Optional<String> kept(String key) {
        return scripts.part(projectId, key);
    }

    @Override
    public void keep(String key, String contentJson) {
        scripts.keepPart(projectId, key, contentJson);
    }
}
