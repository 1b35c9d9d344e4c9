package dev.aivideo.script;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import dev.aivideo.project.Decision;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.WritingStyle;
import dev.aivideo.records.TestRecords;
import dev.aivideo.script.embedded.OutlineScriptWriter;
import dev.aivideo.script.embedded.SceneMaker;
import dev.aivideo.script.embedded.SourceScriptWriter;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.VoicePace;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTaskletIT {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 5000);
    private static final Keywords KEYWORDS = new Keywords(EMBEDDER);

    @TempDir
    Path folder;

    private TestRecords records;
    private final List<String> warnings = new ArrayList<>();
    private final FakeEncyclopedia encyclopedia = new FakeEncyclopedia();

    @BeforeEach
    void openDatabase() {
        records = new TestRecords(folder);
    }

    @Test
    void narratesTheShippedSourceThatFitsTheTopicAndRecordsWhy() {
        Project project = records.newProject("Russian invasion of Ukraine", Duration.ofSeconds(60));

        int scenes = tasklet(embedded()).write(project.id());

        List<Scene> rows = records.scenes.ofProject(project.id());
        assertThat(scenes).isEqualTo(5);
        assertThat(rows).extracting(Scene::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.get(0).text()).startsWith("Before dawn on 24 February 2022");
        assertThat(decisions(project, "script-length")).isNotEmpty();
        assertThat(decisions(project, "script-attempt"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.details())
                        .containsEntry("writer", "source")
                        .containsEntry("source", "russian-invasion-of-ukraine.md")
                        .containsEntry("wantedWords", 156));
        assertThat(rows).flatExtracting(scene -> scene.origin().sentences()).allSatisfy(sentence -> {
            assertThat(sentence.source()).isEqualTo(1);
            assertThat(sentence.original()).isEqualTo(sentence.spoken());
        });
        assertThat(rows.get(0).origin().sentences().get(0).number()).isEqualTo(1);
        assertThat(records.films.load(project.id()).sources())
                .extracting(SourceText::name)
                .containsExactly("russian-invasion-of-ukraine.md");
        assertThat(warnings).isEmpty();
    }

    @Test
    void warnsThatItWritesOnlyAnOutlineWithoutASource() {
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));

        tasklet(embedded()).write(project.id());

        assertThat(warnings).singleElement().asString().contains("--source", "GROQ_API_KEY");
    }

    @Test
    void warnsThatAnEmbeddedWriterIgnoresTheStyleAskedFor() {
        WritingStyle style = new WritingStyle("en-GB", "dry", null);
        Brief brief = aBrief().topic("Russian invasion of Ukraine")
                .captions(Captions.OFF)
                .online()
                .style(style)
                .build();
        Project project = records.newProject(brief);

        tasklet(embedded()).write(project.id());

        assertThat(records.projects.get(project.id()).brief().writing()).isEqualTo(style);
        assertThat(warnings).singleElement().asString().contains("--tone", "GROQ_API_KEY");
    }

    @Test
    void narratesArticlesWhereNoShippedTextFits() {
        encyclopedia.knows("A brief history of tea", FakeEncyclopedia.article("en", "History of tea"));
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));

        tasklet(embedded()).write(project.id());

        assertThat(records.films.load(project.id()).sources())
                .extracting(SourceText::title)
                .containsExactly("History of tea");
        assertThat(decisions(project, "script-attempt"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.details())
                        .containsEntry("writer", "source")
                        .containsEntry("source", "Wikipedia: History of tea"));
        assertThat(warnings).noneMatch(warning -> warning.contains("outline"));
        assertThat(encyclopedia.asked()).singleElement().satisfies(query -> {
            assertThat(query.words()).isEqualTo(78);
            assertThat(query.language()).isEqualTo("de");
        });
    }

    @Test
    void asksNoEncyclopediaWhereAShippedTextFits() {
        Project project = records.newProject("Russian invasion of Ukraine", Duration.ofSeconds(30));

        tasklet(embedded()).write(project.id());

        assertThat(encyclopedia.asked()).isEmpty();
    }

    @Test
    void aRestartIsMadeOfTheTextsThatTheFilmWasBegunWith() {
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));
        records.sourceTexts.replace(project.id(), List.of(FakeEncyclopedia.article("en", "Tea")));
        encyclopedia.knows("A brief history of tea", FakeEncyclopedia.article("en", "History of tea"));

        tasklet(embedded()).write(project.id());

        assertThat(records.sourceTexts.ofProject(project.id()))
                .extracting(SourceText::title)
                .containsExactly("Tea");
        assertThat(encyclopedia.asked()).isEmpty();
    }

    @Test
    void anEncyclopediaThatCannotBeAskedCostsAWarningAndNotTheFilm() {
        encyclopedia.fails();
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));

        tasklet(embedded()).write(project.id());

        assertThat(records.scenes.ofProject(project.id())).isNotEmpty();
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0)).contains("without articles", "out of order", "Remedy: wait");
        assertThat(warnings.get(1)).contains("outline");
    }

    @Test
    void whatAnOutlineWasNotMadeOfIsNotRecordedAsItsSource() {
        SourceText bare = new SourceText("Wikipedia: Tea", "Tea", "# Tea", FakeEncyclopedia.RIGHTS, null);
        encyclopedia.knows("A brief history of tea", bare);
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));

        tasklet(embedded()).write(project.id());

        assertThat(records.scenes.ofProject(project.id())).isNotEmpty();
        assertThat(records.sourceTexts.ofProject(project.id())).isEmpty();
    }

    @Test
    void aNarrationIsInTheLanguageOfItsArticles() {
        encyclopedia.knows("Tee", FakeEncyclopedia.article("de", "Tee"));
        Brief brief = aBrief().topic("Tee")
                .online()
                .style(new WritingStyle("de-AT", null, null))
                .build();
        Project project = records.newProject(brief);

        tasklet(embedded()).write(project.id());

        assertThat(records.scripts.texts(project).language()).isEqualTo("de");
        assertThat(warnings).noneMatch(warning -> warning.contains("--language"));
    }

    @Test
    void keepsTheScenesOfARestartedProject() {
        Project project = records.newProject("Bees", Duration.ofSeconds(30));
        List<Scene> before = records.newScenes(project, "One.", "Two.");

        assertThat(tasklet(embedded()).write(project.id())).isEqualTo(2);
        assertThat(records.scenes.ofProject(project.id())).isEqualTo(before);
    }

    @Test
    void warnsAndTriesTheNextWriterWhenOneFails() {
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));
        List<ScriptWriter> writers = new ArrayList<>(List.of(new FailingWriter()));
        writers.addAll(embedded());

        tasklet(writers).write(project.id());

        assertThat(records.scenes.ofProject(project.id())).isNotEmpty();
        assertThat(warnings.get(0)).contains("'failing'", "service is away");
        assertThat(decisions(project, "script-attempt")).hasSize(2);
    }

    @Test
    void storesNoSceneWhenEveryWriterFails() {
        Project project = records.newProject("Tea", Duration.ofSeconds(30));

        assertThatThrownBy(() -> tasklet(List.of(new FailingWriter())).write(project.id()))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("Remedy");
        assertThat(records.scenes.ofProject(project.id())).isEmpty();
    }

    @Test
    void offersKeptPartsToAnInterruptedWriterButNotToAnotherScript() {
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));
        List<Optional<String>> kept = new ArrayList<>();
        boolean[] able = {false};
        ScriptWriter slow = new FailingWriter() {
            @Override
            public Script write(ScriptRequest request, ScriptLog log) {
                kept.add(log.kept("k1"));
                log.keep("k1", "{\"narrations\":[\"Tea grows.\"]}");
                return able[0] ? new OutlineScriptWriter(new SceneMaker(KEYWORDS)).write(request) : write(request);
            }
        };

        assertThatThrownBy(() -> tasklet(List.of(slow)).write(project.id())).isInstanceOf(ScriptException.class);
        able[0] = true;
        tasklet(List.of(slow)).write(project.id());
        records.scenes.deleteAll(project.id());
        int before = kept.size();
        tasklet(List.of(slow)).write(project.id());

        assertThat(kept).extracting(Optional::isPresent).startsWith(false, true);
        assertThat(kept.get(before)).isEmpty();
        assertThat(kept.get(1)).contains("{\"narrations\":[\"Tea grows.\"]}");
    }

    @Test
    void writesAsThePersonaThatWasChosenInTheWebAppUnlessAnotherIsAskedFor() {
        records.client
                .sql("INSERT INTO system_prompts (id, name, prompt) VALUES ('p-1', 'Old salt', 'You are a sailor.')")
                .update();
        List<WritingStyle> asked = new ArrayList<>();
        ScriptWriter writer = new FailingWriter() {
            @Override
            public Script write(ScriptRequest request) {
                asked.add(request.style());
                return new OutlineScriptWriter(new SceneMaker(KEYWORDS)).write(request);
            }
        };
        Project project = records.newProject("Tea", Duration.ofSeconds(30));
        records.client.sql("UPDATE projects SET system_prompt_id = 'p-1'").update();
        tasklet(List.of(writer)).write(project.id());
        WritingStyle own = new WritingStyle(null, null, "dry-wit");
        Project other = records.newProject(aBrief().topic("Tea")
                .seconds(30)
                .captions(Captions.OFF)
                .online()
                .style(own)
                .build());
        records.client.sql("UPDATE projects SET system_prompt_id = 'p-1'").update();
        tasklet(List.of(writer)).write(other.id());

        assertThat(asked).startsWith(new WritingStyle(null, null, "p-1")).endsWith(own);
        assertThat(records.systemPrompts.prompt("p-1")).contains("You are a sailor.");
        assertThat(records.systemPrompts.prompt("old SALT")).contains("You are a sailor.");
        assertThat(records.systemPrompts.prompt("nobody")).isEmpty();
        assertThat(records.systemPrompts.ids()).contains("p-1", "scientific-analyst");
    }

    @Test
    void keepsWhatTheWriterSaysAboutTheFilmForItsPublishing() {
        ScriptWriter writer = new FailingWriter() {
            @Override
            public Script write(ScriptRequest request) {
                List<Script.ScriptScene> scenes =
                        List.of(new Script.ScriptScene("Tee wächst. ".repeat(30), List.of("tea")));
                return new Script("Woher Tee kommt", "Eine Reise.", List.of("Tee"), scenes, List.of());
            }

            @Override
            public boolean isLanguageModel() {
                return true;
            }
        };
        Project project = records.newProject("Tea", Duration.ofSeconds(30));

        tasklet(List.of(new FailingWriter(), writer)).write(project.id());

        assertThat(records.scripts.texts(project))
                .isEqualTo(new FilmTexts("Woher Tee kommt", "Eine Reise.", List.of("Tee"), "de"));
    }

    @Test
    void recordsEnglishAsTheLanguageOfAnEmbeddedWriter() {
        Project project = records.newProject("A brief history of tea", Duration.ofSeconds(30));
        assertThat(records.scripts.texts(project)).isEqualTo(new FilmTexts("", "", List.of(), "en"));

        tasklet(embedded()).write(project.id());

        assertThat(records.scripts.texts(project).language()).isEqualTo("en");
        assertThat(records.scripts.texts(project).title()).isEqualTo("A brief history of tea");
    }

    private List<Decision> decisions(Project project, String kind) {
        return records.decisions.ofProject(project.id()).stream()
                .filter(decision -> decision.kind().equals(kind))
                .toList();
    }

    private ScriptTasklet tasklet(List<ScriptWriter> writers) {
        ScriptProperties properties =
                new ScriptProperties(Path.of("config/sources"), 0.6, Duration.ofSeconds(12), 2.6, "de");
        RecordingProgress progress = new RecordingProgress(warnings);
        ShippedSources sources =
                new ShippedSources(properties.sources(), properties.sourceSimilarity(), true, EMBEDDER);
        Scriptwriting scriptwriting = new Scriptwriting(
                new ScriptAssignments(
                        new FixedPace(2.6),
                        new SourceChoice(records.sourceTexts, sources, encyclopedia, brief -> true, progress),
                        records.systemPrompts,
                        properties),
                new GivenScripts(KEYWORDS),
                new ScriptWriters(writers, progress),
                records.decisions,
                records.scripts,
                records.sourceTexts);
        return new ScriptTasklet(records.projects, records.scenes, records.scripts, scriptwriting, progress);
    }

    private static List<ScriptWriter> embedded() {
        SceneMaker sceneMaker = new SceneMaker(KEYWORDS);
        return List.of(new SourceScriptWriter(EMBEDDER, sceneMaker), new OutlineScriptWriter(sceneMaker));
    }

    private static final class FixedPace extends VoicePace {
        private final double wordsPerSecond;

        FixedPace(double wordsPerSecond) {
            super(new Narrators(List.of(), "auto", new RecordingProgress()));
            this.wordsPerSecond = wordsPerSecond;
        }

        @Override
        public double wordsPerSecond(String voice, boolean offline, String sample) {
            return wordsPerSecond;
        }
    }

    private static class FailingWriter implements ScriptWriter {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public Script write(ScriptRequest request) {
            throw new ScriptException("The service is away.", "HTTP 503", "Try later.", null);
        }
    }
}
