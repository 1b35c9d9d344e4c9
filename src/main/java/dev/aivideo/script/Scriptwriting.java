package dev.aivideo.script;

import dev.aivideo.project.Project;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.ScriptRepository;

/** Makes the script of a film: the operator's finished one as it is, else one by the first writer that can. */
class Scriptwriting {
    private final ScriptAssignments assignments;
    private final GivenScripts givenScripts;
    private final ScriptWriters writers;
    private final DecisionRepository decisions;
    private final ScriptRepository scripts;

    Scriptwriting(
            ScriptAssignments assignments,
            GivenScripts givenScripts,
            ScriptWriters writers,
            DecisionRepository decisions,
            ScriptRepository scripts) {
        this.assignments = assignments;
        this.givenScripts = givenScripts;
        this.writers = writers;
        this.decisions = decisions;
        this.scripts = scripts;
    }

    Script script(Project project) {
        String given = project.brief().scriptText();
        ScriptLog log = new RecordedScriptLog(decisions, scripts, project.id());
        return given == null
                ? writers.write(assignments.of(project), log)
                : givenScripts.script(assignments.ofGivenScript(project), given, log);
    }
}
