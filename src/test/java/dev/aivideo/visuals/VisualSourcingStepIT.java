package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aNarration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.scope.StepScope;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The step as the Job runs it: beans, scopes, the operator's folder, the model of meaning, drawn pictures. */
class VisualSourcingStepIT {
    @TempDir
    static Path folder;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {
                "dev.aivideo.atlas",
                "dev.aivideo.encyclopedia",
                "dev.aivideo.footage.library",
                "dev.aivideo.illustration",
                "dev.aivideo.language",
                "dev.aivideo.likeness",
                "dev.aivideo.net",
                "dev.aivideo.wikimedia"
            },
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = VisualSourcingStepConfiguration.class))
    static class Beans {
        @Bean
        static StepScope stepScope() {
            return new StepScope();
        }

        @Bean
        JobRepository jobRepository() {
            return new ResourcelessJobRepository();
        }

        @Bean
        ResourcelessTransactionManager resourcelessTransactionManager() {
            return new ResourcelessTransactionManager();
        }

        @Bean
        StepExecutionListener stepAudit() {
            return new StepExecutionListener() {};
        }

        @Bean
        ItemWriteListener<Object> itemProgress() {
            return new ItemWriteListener<>() {};
        }

        @Bean
        Ffprobe ffprobe() {
            return TestMedia.ffprobe();
        }

        @Bean
        VisibilityProbe viewer() {
            return TestMedia.viewer();
        }

        @Bean
        Ffmpeg ffmpeg() {
            return TestMedia.ffmpeg();
        }
    }

    private final RecordingProgress progress = new RecordingProgress();

    @Test
    void givesEverySceneItsPicturesFromTheFolderAndFromThePen() throws Exception {
        Files.createDirectories(folder.resolve("library"));
        TestMedia.make(
                folder.resolve("library/suspension-bridge-main-cables.mp4"),
                "mp4",
                "testsrc2=s=1280x720:r=25:d=6",
                "-preset",
                "ultrafast");
        TestMedia.make(
                folder.resolve("library/queen-bee-on-honeycomb.mp4"),
                "mp4",
                "testsrc2=s=1280x720:r=25:d=6",
                "-preset",
                "ultrafast");
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("How suspension bridges stand", Duration.ofSeconds(20));
        List<Scene> scenes = records.newScenes(
                project, "The main cables of a suspension bridge carry its deck.", "The towers were built in 1937.");
        scenes.forEach(scene -> speak(records, scene));

        BatchStatus status = run(records, project.id());

        assertThat(status).isEqualTo(BatchStatus.COMPLETED);
        List<Shot> first = records.shots.ofScene(scenes.get(0).id());
        List<Shot> second = records.shots.ofScene(scenes.get(1).id());
        assertThat(first).hasSize(2).first().satisfies(shot -> {
            assertThat(shot.kind()).isEqualTo(MediaKind.CLIP);
            assertThat(shot.title()).isEqualTo("suspension bridge main cables");
        });
        assertThat(first.get(1).kind()).isEqualTo(MediaKind.GENERATED);
        assertThat(second).hasSize(2).allMatch(shot -> shot.kind() == MediaKind.GENERATED);
        assertThat(records.workspace.resolve(second.get(0).file())).isRegularFile();
        assertThat(previews(records))
                .as("one that the web app can play for each scene, of a clip elsewhere and of a drawn picture")
                .hasSize(2)
                .allSatisfy(file -> {
                    assertThat(file)
                            .startsWith(".cache/videos/" + project.id() + "/")
                            .endsWith(".mp4");
                    assertThat(TestMedia.ffprobe()
                                    .probe(records.workspace.resolve(file))
                                    .duration())
                            .isBetween(Duration.ofMillis(1900), Duration.ofMillis(2100));
                });
        assertThat(String.valueOf(records.decisions.ofProject(project.id())))
                .contains("queen bee on honeycomb")
                .contains("shows something else");
        assertThat(progress.warnings())
                .as("the choice asks for the picture model, which may not be fetched offline")
                .singleElement()
                .asString()
                .contains("picture model is not available", "--offline");
    }

    private static void speak(TestRecords records, Scene scene) {
        records.narrations.put(aNarration().of(scene).seconds(9).build());
    }

    /** What its page plays of the pictures that are selected. */
    private static List<String> previews(TestRecords records) {
        return records.client
                .sql("SELECT default_segment_path FROM visual_suggestions v JOIN scenes ON v.id = selected_clip_id"
                        + " WHERE download_status = 'complete'")
                .query(String.class)
                .list();
    }

    private BatchStatus run(TestRecords records, String projectId) throws Exception {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("aivideo.visuals.picture-model=clip", "aivideo.models.directory=" + folder)
                    .applyTo(context);
            context.registerBean(Progress.class, () -> progress);
            context.registerBean(Workspace.class, () -> records.workspace);
            context.registerBean(dev.aivideo.records.ProjectRepository.class, () -> records.projects);
            context.registerBean(dev.aivideo.records.SceneRepository.class, () -> records.scenes);
            context.registerBean(dev.aivideo.records.Films.class, () -> records.films);
            context.registerBean(dev.aivideo.records.RefusedPictureRepository.class, () -> records.refusedPictures);
            context.registerBean(dev.aivideo.records.ShotRepository.class, () -> records.shots);
            context.registerBean(dev.aivideo.records.DecisionRepository.class, () -> records.decisions);
            context.registerBean(dev.aivideo.records.ArtifactRepository.class, () -> records.artifacts);
            context.registerBean(dev.aivideo.records.ArtifactStore.class, () -> records.store);
            context.register(Beans.class, VisualSourcingStepConfiguration.class);
            context.refresh();
            JobRepository repository = context.getBean(JobRepository.class);
            JobParameters parameters =
                    new JobParametersBuilder().addString("project", projectId).toJobParameters();
            var instance = repository.createJobInstance("test", parameters);
            JobExecution job = repository.createJobExecution(instance, parameters, new ExecutionContext());
            StepExecution step = repository.createStepExecution("visual-sourcing", job);
            context.getBean(Step.class).execute(step);
            assertThat(step.getFailureExceptions()).isEmpty();
            return step.getStatus();
        }
    }
}
