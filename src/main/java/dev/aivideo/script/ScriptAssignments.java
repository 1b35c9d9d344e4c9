package dev.aivideo.script;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.Style;
import dev.aivideo.records.webapp.SystemPromptRepository;
import dev.aivideo.speech.VoicePace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what script a film needs: how much the voice can say in its time, of which source, in what style. */
class ScriptAssignments {
    private final VoicePace pace;
    private final ShippedSources sources;
    private final SystemPromptRepository systemPrompts;
    private final ScriptProperties properties;

    ScriptAssignments(
            VoicePace pace, ShippedSources sources, SystemPromptRepository systemPrompts, ScriptProperties properties) {
        this.pace = pace;
        this.sources = sources;
        this.systemPrompts = systemPrompts;
        this.properties = properties;
    }

    /** With the source that was given, else the shipped one that fits the topic, if one does. */
    ScriptAssignment of(Project project) {
        Brief brief = project.brief();
        if (!brief.sources().isEmpty()) {
            return assignment(project, brief.sources(), "--source", null);
        }
        Optional<ShippedSources.Source> shipped = sources.fitting(brief.topic());
        return shipped.isPresent()
                ? assignment(
                        project,
                        List.of(shipped.get().text()),
                        shipped.get().text().name(),
                        shipped.get().similarity())
                : assignment(project, List.of(), "", null);
    }

    /** For a script that is finished. */
    ScriptAssignment ofGivenScript(Project project) {
        return assignment(project, List.of(), "--script", null);
    }

    private ScriptAssignment assignment(
            Project project, List<SourceText> sources, String sourceName, @Nullable Double similarity) {
        Brief brief = project.brief();
        ScriptBudget budget = ScriptBudget.of(brief.duration(), wordsPerSecond(brief, ""), properties.sceneLength());
        return new ScriptAssignment(
                brief,
                new ScriptRequest(
                        brief.topic(), brief.duration(), budget.scenes(), budget.words(), sources, style(project)),
                sourceName,
                similarity,
                Objects.requireNonNullElse(brief.style().language(), properties.language()),
                new ScriptLengthFitter(sample -> wordsPerSecond(brief, sample), brief.duration()));
    }

    private double wordsPerSecond(Brief brief, String sample) {
        return pace.wordsPerSecond(brief.voice(), brief.offline(), sample);
    }

    /** The style asked for; a persona that was chosen for the project in the web app holds where none was asked for. */
    private Style style(Project project) {
        Style style = project.brief().style();
        return style.persona() != null
                ? style
                : systemPrompts
                        .chosenFor(project.id())
                        .map(persona -> new Style(style.language(), style.tone(), persona))
                        .orElse(style);
    }
}
