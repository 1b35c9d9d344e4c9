package dev.aivideo.script;

import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Progress;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.WritingStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The writers in their order: the first that can write does, one that fails is followed by the next. */
class ScriptWriters {
    private final List<ScriptWriter> writers;
    private final Progress progress;

    ScriptWriters(List<ScriptWriter> writers, Progress progress) {
        this.writers = List.copyOf(writers);
        this.progress = progress;
    }

    /** @param isOfSources whether it was made of the request's sources, if there are any */
    record Written(Script script, boolean isOfSources) {}

    /** @throws ScriptException if no writer wrote a usable script */
    Written write(ScriptAssignment assignment, ScriptLog log) {
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

    private Written written(ScriptWriter writer, ScriptAssignment assignment, ScriptLog log) {
        String language = language(writer, assignment);
        Script script =
                assignment.fitter().write(writer, assignment.request(), log).in(language);
        assignment.noteSuccess(log, writer.name(), script);
        List<Map<String, String>> leftOut = writer.leftOut(assignment.request());
        if (!leftOut.isEmpty()) {
            log.note("script-left-out", Map.of("texts", leftOut));
        }
        if (!writer.isLanguageModel() && ignoresStyle(assignment.brief().writing(), language)) {
            progress.warn("The script is by the writer '" + writer.name() + "', which ignores --language, --tone and"
                    + " --persona; only a language model follows them. Remedy: set GROQ_API_KEY.");
        }
        return new Written(script, writer.isLanguageModel() || writer.narratesSources());
    }

    /** Articles are in the language of their encyclopedia; other texts are taken for English. */
    private static String language(ScriptWriter writer, ScriptAssignment assignment) {
        if (writer.isLanguageModel()) {
            return assignment.language();
        }
        String articles = writer.narratesSources() ? assignment.request().articleLanguage() : "";
        return articles.isEmpty() ? FilmTexts.ENGLISH : articles;
    }

    private static boolean ignoresStyle(WritingStyle style, String written) {
        String asked = style.language();
        boolean other = asked != null
                && !Locale.forLanguageTag(asked).getLanguage().equals(written)
                && !asked.equals(SourceText.SIMPLE);
        return other || style.tone() != null || style.persona() != null;
    }
}
