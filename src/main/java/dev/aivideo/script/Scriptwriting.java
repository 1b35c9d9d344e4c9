package dev.aivideo.script;

import dev.aivideo.project.Project;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.ScriptRepository;
import dev.aivideo.records.SourceTextRepository;
import java.util.List;

/** Makes the script of a film: the operator's finished one as it is, else one by the first writer that can. */
class Scriptwriting {
    private final ScriptAssignments assignments;
    private final GivenScripts givenScripts;
    private final ScriptWriters writers;
    private final DecisionRepository decisions;
    private final ScriptRepository scripts;
    private final SourceTextRepository sourceTexts;

    Scriptwriting(
            ScriptAssignments assignments,
            GivenScripts givenScripts,
            ScriptWriters writers,
            DecisionRepository decisions,
            ScriptRepository scripts,
            SourceTextRepository sourceTexts) {
        this.assignments = assignments;
        this.givenScripts = givenScripts;
        this.writers = writers;
        this.decisions = decisions;
        this.scripts = scripts;
        this.sourceTexts = sourceTexts;
    }

    /**
     * The film's script. The texts that it is to be made of are recorded first, so that a restart uses the same; not those
     * that it was not made of after all.
     */
    Script script(Project project) {
        String given = project.brief().scriptText();
        ScriptLog log = new RecordedScriptLog(decisions, scripts, project.id());
        if (given != null) {
            return givenScripts.script(assignments.ofGivenScript(project), given, log);
        }
        ScriptAssignment assignment = assignments.of(project);
        sourceTexts.replace(project.id(), assignment.request().sources());
        ScriptWriters.Written written = writers.write(assignment, log);
        if (!written.isOfSources()) {
            sourceTexts.replace(project.id(), List.of());
        }
        return written.script();
    }
}
