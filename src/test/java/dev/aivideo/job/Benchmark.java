package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegProperties;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Project;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a film of a minute takes of the machine, step by step: {@code mvn -B test -Dtest=Benchmark}. No part of the
 * build. The tables go to the console and to {@code target/benchmark.md}.
 */
class Benchmark {
    private static final Path TABLES = Path.of("target/benchmark.md");
    private static final Path CLIPS = Path.of("target/benchmark-clips").toAbsolutePath();

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void furnish() throws IOException {
        workspace = Files.createDirectories(folder.resolve("workspace"));
        BenchmarkMaterial.writeScript(folder.resolve("script.json"));
    }

    @Test
    void filmOfGivenClips() throws Exception {
        BenchmarkMaterial.makeClips(CLIPS);
        Files.createSymbolicLink(workspace.resolve("library"), CLIPS);
        measure("60 s from twelve clips, captions burned in");
    }

    @Test
    void filmOfDrawnPictures() throws Exception {
        measure("60 s of drawn pictures, captions burned in");
    }

    private void measure(String title) throws IOException, InterruptedException {
        Program program = Program.withModels(workspace);
        Process process = program.start(
                "produce",
                "--topic",
                "A day in the harbour",
                "--duration",
                "60",
                "--offline",
                "--script",
                folder.resolve("script.json").toString());
        Instant start = Instant.now();
        ProcessWatch watch = new ProcessWatch(process);
        DiskWatch disk = new DiskWatch(folder);
        int exitCode = process.waitFor();
        Instant end = Instant.now();
        watch.close();
        disk.close();
        TestRecords records = new TestRecords(workspace);
        assertThat(exitCode).as(Files.readString(program.console())).isZero();
        List<String> lines = new ArrayList<>(List.of(
                "",
                "### " + title,
                "",
                "| step | wall, s | CPU, s | JVM, MB | largest FFmpeg, MB |",
                "|---|---|---|---|---|"));
        Project project = records.projects.latest(1).get(0);
        List<StepTransition> steps = records.runs.transitions(
                records.runs.ofProject(project.id()).get(0).id());
        for (Stage stage : Stage.values()) {
            lines.add(row(stage.stepName(), use(watch, steps, stage)));
        }
        lines.add(row("all, start and end included", watch.between(start, end)));
        lines.addAll(ratios(records, project, use(watch, steps, Stage.EDITING).cpuS()));
        lines.add("");
        lines.add("On disk: %d MB, at most %d MB.".formatted(DiskWatch.bytes(workspace) / 1_000_000, disk.mostMb()));
        print(lines);
    }

    private List<String> ratios(TestRecords records, Project project, double editingS) {
        FfmpegProperties properties = new FfmpegProperties("auto", Duration.ofMinutes(10));
        FfmpegBinaries binaries =
                new FfmpegBinaries(properties, Path.of("target/test-cache").toAbsolutePath());
        BareRuns bare = new BareRuns(new Ffmpeg(binaries, properties, folder.resolve("logs")));
        Path film = records.workspace.videos(project.id()).resolve("final.mp4");
        double lengthS = TestMedia.ffprobe().probe(film).duration().toMillis() / 1e3;
        List<List<String>> commands = commands(records, project);
        double decode = commands.stream().mapToDouble(bare::decodeAndScale).sum();
        double encode = bare.encode(film, commands.get(0));
        return List.of(
                "",
                text("Editing: %.2f CPU s per film second (%.2f s).", editingS / lengthS, lengthS),
                text(
                        "Bare FFmpeg: decode and scale %.1f s + encode %.1f s = %.1f s. **Editing ÷ bare = %.2f**",
                        decode, encode, decode + encode, editingS / (decode + encode)));
    }

    private static List<List<String>> commands(TestRecords records, Project project) {
        return records.decisions.ofProject(project.id()).stream()
                .filter(decision -> decision.kind().equals("ffmpeg-command"))
                .map(Decision::details)
                .map(details -> ((List<?>) details.get("arguments"))
                        .stream().map(String::valueOf).toList())
                .toList();
    }

    private static ProcessWatch.Use use(ProcessWatch watch, List<StepTransition> steps, Stage stage) {
        return watch.between(at(steps, stage, RunStatus.RUNNING), at(steps, stage, RunStatus.COMPLETED));
    }

    private static Instant at(List<StepTransition> steps, Stage stage, RunStatus status) {
        return steps.stream()
                .filter(step -> step.stage() == stage && step.to() == status)
                .map(StepTransition::at)
                .findFirst()
                .orElseThrow();
    }

    private static String row(String name, ProcessWatch.Use use) {
        return text("| %s | %.1f | %.1f | %.0f | %.0f |", name, use.wallS(), use.cpuS(), use.ownMb(), use.childMb());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void print(List<String> lines) throws IOException {
        Files.write(TABLES, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(String.join(System.lineSeparator(), lines));
    }
}
