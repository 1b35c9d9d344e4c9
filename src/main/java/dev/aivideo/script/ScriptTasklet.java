package dev.aivideo.script;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.Brief;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Style;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ScriptRepository;
import dev.aivideo.records.webapp.SystemPromptRepository;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.embedded.ShippedSources;
import dev.aivideo.speech.VoicePace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Gives a project its scenes, all or none. A project that has them keeps them, so that a restart tells the same story.
 * The first writer that can write does; one that fails is followed by the next.
 */
class ScriptTasklet implements Tasklet {
    private final ProjectRepository projects;
    private final SceneRepository scenes;
    private final ScriptRepository scripts;
    private final DecisionRepository decisions;
    private final SystemPromptRepository systemPrompts;
    private final Progress progress;
    private final List<ScriptWriter> writers;
    private final ShippedSources sources;
    private final Keywords keywords;
    private final VoicePace pace;
    private final ScriptProperties properties;

    ScriptTasklet(
            ProjectRepository projects,
            SceneRepository scenes,
            ScriptRepository scripts,
            DecisionRepository decisions,
            SystemPromptRepository systemPrompts,
            Progress progress,
            List<ScriptWriter> writers,
            ShippedSources sources,
            Keywords keywords,
            VoicePace pace,
            ScriptProperties properties) {
        this.projects = projects;
        this.scenes = scenes;
        this.scripts = scripts;
        this.decisions = decisions;
        this.systemPrompts = systemPrompts;
        this.progress = progress;
        this.writers = List.copyOf(writers);
        this.sources = sources;
        this.keywords = keywords;
        this.pace = pace;
        this.properties = properties;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Object projectId = context.getStepContext().getJobParameters().get("project");
        contribution.incrementWriteCount(write(String.valueOf(projectId)));
        return RepeatStatus.FINISHED;
    }

    /** Writes the project's script and says how many scenes it has. */
    int write(String projectId) {
        Project project = projects.get(projectId);
        List<Scene> present = scenes.ofProject(projectId);
        if (!present.isEmpty()) {
            return present.size();
        }
        String given = project.brief().scriptText();
        Script script = given == null ? written(project) : given(project, given);
        script.faults().forEach(progress::warn);
        List<Scene> rows = rows(projectId, script);
        scripts.accept(projectId, script.texts(), rows);
        progress.report(Stage.SCRIPT.stepName(), rows.size(), rows.size(), "scenes");
        return rows.size();
    }

    private Script given(Project project, String json) {
        String topic = project.brief().topic();
        Script given = GivenScript.withKeywords(GivenScript.parse(json), topic, keywords)
                .in(language(project.brief()));
        Script script = fitter(project.brief()).asItIs(given);
        record(project, "given", "--script", null, budget(project.brief()), script, null);
        return script;
    }

    private Script written(Project project) {
        Brief brief = project.brief();
        ScriptBudget budget = budget(brief);
        Optional<ShippedSources.Source> shipped =
                brief.sourceText() == null ? sources.fitting(brief.topic()) : Optional.empty();
        String source = brief.sourceText() != null
                ? brief.sourceText()
                : shipped.map(ShippedSources.Source::text).orElse(null);
        String sourceName = brief.sourceText() != null
                ? "--source"
                : shipped.map(ShippedSources.Source::name).orElse("");
        Double similarity = shipped.map(ShippedSources.Source::similarity).orElse(null);
        ScriptRequest request = new ScriptRequest(
                brief.topic(), brief.duration(), budget.scenes(), budget.words(), source, style(project));
        List<ScriptWriter> able = writers.stream()
                .filter(writer -> !(brief.offline() && writer.needsNetwork()))
                .filter(writer -> writer.canWrite(request))
                .toList();
        ScriptException failure = null;
        for (ScriptWriter writer : able) {
            try {
                Script script = fitter(brief)
                        .write(writer, request, log(project))
                        .in(writer.followsStyle() ? language(brief) : FilmTexts.ENGLISH);
                record(project, writer.name(), sourceName, similarity, budget, script, null);
                if (!brief.style().isAsSet() && !writer.followsStyle()) {
                    progress.warn("The script is by the writer '" + writer.name() + "', which follows no --language,"
                            + " --tone or --persona; only a language model does. Remedy: set GROQ_API_KEY.");
                }
                return script;
            } catch (ScriptException e) {
                failure = e;
                record(project, writer.name(), sourceName, similarity, budget, null, e);
                progress.warn("The script writer '" + writer.name() + "' wrote nothing usable: " + e.getMessage());
            }
        }
        throw new ScriptException(
                "No script writer wrote a usable script.",
                "Tried: " + able.stream().map(ScriptWriter::name).toList(),
                "Give a text with --source or a finished script with --script.",
                failure);
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

    private String language(Brief brief) {
        return Objects.requireNonNullElse(brief.style().language(), properties.language());
    }

    private ScriptLengthFitter fitter(Brief brief) {
        return new ScriptLengthFitter(
                sample -> pace.wordsPerSecond(brief.voice(), brief.offline(), sample), brief.duration());
    }

    private ScriptBudget budget(Brief brief) {
        return ScriptBudget.of(
                brief.duration(), pace.wordsPerSecond(brief.voice(), brief.offline(), ""), properties.sceneLength());
    }

    private void record(
            Project project,
            String writer,
            String source,
            @Nullable Double similarity,
            ScriptBudget budget,
            @Nullable Script script,
            @Nullable ScriptException failure) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("writer", writer);
        details.put("source", source);
        details.put("wantedWords", budget.words());
        details.put("wantedScenes", budget.scenes());
        if (similarity != null) {
            details.put("sourceSimilarity", similarity);
        }
        if (script != null) {
            details.put("words", words(script));
            details.put("scenes", script.scenes().size());
            details.put("faults", script.faults());
            FilmTexts texts = script.texts();
            details.put("title", texts.title());
            details.put("description", texts.description());
            details.put("tags", texts.tags());
            details.put("language", texts.language());
            if (!script.sourceSentences().isEmpty()) {
                details.put("sourceSentences", script.sourceSentences());
            }
        }
        if (failure != null) {
            details.put("error", String.valueOf(failure.getMessage()));
        }
        log(project).note("script-attempt", details);
    }

    private ScriptLog log(Project project) {
        return new RecordedScriptLog(decisions, scripts, project.id());
    }

    private static int words(Script script) {
        return script.scenes().stream()
                .mapToInt(scene -> Sentences.words(scene.text()))
                .sum();
    }

    private static List<Scene> rows(String projectId, Script script) {
        List<Scene> rows = new ArrayList<>();
        for (ScriptScene scene : script.scenes()) {
            rows.add(new Scene(
                    UUID.randomUUID().toString(), projectId, rows.size() + 1, scene.text(), scene.visualKeywords()));
        }
        return rows;
    }
}
