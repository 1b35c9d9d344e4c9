package dev.aivideo.script;

import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Progress;
import java.util.List;

/** The writers in their order: the first that can write does, one that fails is followed by the next. */
class ScriptWriters {
    private final List<ScriptWriter> writers;
    private final Progress progress;

    ScriptWriters(List<ScriptWriter> writers, Progress progress) {
        this.writers = List.copyOf(writers);
        this.progress = progress;
    }

    /** @throws ScriptException if no writer wrote a usable script */
    Script write(ScriptAssignment assignment, ScriptLog log) {
        List<ScriptWriter> able = able(assignment);
        ScriptException failure = null;
        for (ScriptWriter writer : able) {
            try {
                return written(writer, assignment, log);
            } catch (ScriptException e) {
                failure = e;
                assignment.noteFailure(log, writer.name(), e);
                progress.warn("The script writer '" + writer.name() + "' wrote nothing usable: " + e.getMessage());
            }
        }
        throw new ScriptException(
                "No script writer wrote a usable script.",
                "Tried: " + able.stream().map(ScriptWriter::name).toList(),
                "Give a text with --source or a finished script with --script.",
                failure);
    }

    private List<ScriptWriter> able(ScriptAssignment assignment) {
        return writers.stream()
                .filter(writer -> !(assignment.brief().offline() && writer.needsNetwork()))
                .filter(writer -> writer.canWrite(assignment.request()))
                .toList();
    }

    private Script written(ScriptWriter writer, ScriptAssignment assignment, ScriptLog log) {
        Script script = assignment
                .fitter()
                .write(writer, assignment.request(), log)
                .in(writer.isLanguageModel() ? assignment.language() : FilmTexts.ENGLISH);
        assignment.noteSuccess(log, writer.name(), script);
        if (!assignment.brief().style().isDefault() && !writer.isLanguageModel()) {
            progress.warn("The script is by the writer '" + writer.name() + "', which ignores --language, --tone and"
                    + " --persona; only a language model follows them. Remedy: set GROQ_API_KEY.");
        }
        return script;
    }
}
