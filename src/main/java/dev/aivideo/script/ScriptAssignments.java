package dev.aivideo.script;

import dev.aivideo.project.Brief;
import dev.aivideo.project.OuterPauses;
import dev.aivideo.project.Project;
import dev.aivideo.project.WritingStyle;
import dev.aivideo.records.webapp.SystemPromptRepository;
import dev.aivideo.speech.VoicePace;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Says what script a film needs: how much the voice can say in its time, of which source, in what style. */
class ScriptAssignments {
    private final VoicePace pace;
    private final SourceChoice sources;
    private final SystemPromptRepository systemPrompts;
    private final ScriptProperties properties;

    ScriptAssignments(
            VoicePace pace, SourceChoice sources, SystemPromptRepository systemPrompts, ScriptProperties properties) {
        this.pace = pace;
        this.sources = sources;
        this.systemPrompts = systemPrompts;
        this.properties = properties;
    }

    /** Of the texts that are chosen for it. */
    ScriptAssignment of(Project project) {
        ScriptBudget budget = budget(project.brief());
        return assignment(project, budget, sources.of(project, language(project.brief()), budget.words()));
    }

    /** For a script that is finished. */
    ScriptAssignment ofGivenScript(Project project) {
        return assignment(project, budget(project.brief()), new SourceChoice.Chosen(List.of(), "--script", null));
    }

    private ScriptAssignment assignment(Project project, ScriptBudget budget, SourceChoice.Chosen chosen) {
        Brief brief = project.brief();
        return new ScriptAssignment(
                brief,
                new ScriptRequest(
                        brief.topic(),
                        brief.narratedDuration(),
                        budget.scenes(),
                        budget.words(),
                        chosen.texts(),
                        style(project)),
                chosen.name(),
                chosen.similarity(),
                language(brief),
                new ScriptLengthFitter(
                        sample -> wordsPerSecond(brief, sample),
                        brief.narratedDuration(),
                        title -> silent(brief, title)));
    }

    private ScriptBudget budget(Brief brief) {
        return ScriptBudget.of(
                brief.narratedDuration().minus(silent(brief, "")), wordsPerSecond(brief, ""), properties.sceneLength());
    }

    /** What an opening and a close take of the film's duration; its title is the topic while the script has none. */
    private static Duration silent(Brief brief, String title) {
        return OuterPauses.of(brief, title.isBlank() ? brief.topic() : title).beyondBare();
    }

    private String language(Brief brief) {
        return Objects.requireNonNullElse(brief.writing().language(), properties.language());
    }

    private double wordsPerSecond(Brief brief, String sample) {
        return pace.wordsPerSecond(brief.voice(), brief.offline(), sample);
    }

    /** The style asked for; a persona that was chosen for the project in the web app holds where none was asked for. */
    private WritingStyle style(Project project) {
        WritingStyle style = project.brief().writing();
        return style.persona() != null
                ? style
                : systemPrompts
                        .chosenFor(project.id())
                        .map(persona -> new WritingStyle(style.language(), style.tone(), persona))
                        .orElse(style);
    }
}
