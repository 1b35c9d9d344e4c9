package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.RightsLedger;
import dev.aivideo.cli.output.ShotText;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.workbench.ReadRecords;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything about one film: what is said, what is seen and whose it is, and the files. */
@Command(
        name = "show",
        description = "Show a project: scenes, pictures with their sources and licences, files, warnings.")
final class ShowCommand extends BaseCommand {
    @Parameters(paramLabel = "PROJECT", description = "Beginning of the project's id, its name or its topic.")
    @Nullable
    String project;

    @Override
    public Integer call() {
        ReadRecords records = ReadRecords.open(workspace());
        Project shown = records.project(project == null ? "" : project);
        Map<String, Narration> spoken = records.narrations.ofProject(shown.id()).stream()
                .collect(Collectors.toMap(Narration::sceneId, Function.identity()));
        Map<String, List<Shot>> shots =
                records.shots.ofProject(shown.id()).stream().collect(Collectors.groupingBy(Shot::sceneId));
        List<Map<String, Object>> scenes = records.scenes.ofProject(shown.id()).stream()
                .map(scene -> scene(scene, spoken.get(scene.id()), shots.getOrDefault(scene.id(), List.of())))
                .toList();
        List<Artifact> files = records.artifacts.ofProject(shown.id());
        List<String> warnings = records.warnings.ofProject(shown.id());
        if (json) {
            printJson(asMap(shown, scenes, files, warnings));
        } else {
            print(shown, scenes, files, warnings);
            new RightsLedger(records.shots.ledger(shown.id()))
                    .notices()
                    .forEach(notice -> out().println("Notice: " + Formats.printable(notice)));
        }
        return 0;
    }

    private static Map<String, Object> scene(Scene scene, @Nullable Narration spoken, List<Shot> shots) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", scene.number());
        map.put("lengthS", spoken == null ? null : spoken.lengthS());
        map.put("text", scene.text());
        map.put("visualKeywords", scene.visualKeywords());
        map.put(
                "voice",
                spoken == null
                        ? null
                        : spoken.speaker().engine() + "/" + spoken.speaker().voice());
        map.put("speed", spoken == null ? null : spoken.speaker().speed());
        map.put("shots", shots.stream().map(ShotText::asMap).toList());
        return map;
    }

    private static Map<String, Object> asMap(
            Project project, List<Map<String, Object>> scenes, List<Artifact> files, List<String> warnings) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("project", project.id());
        map.put("name", project.name());
        map.put("topic", project.brief().topic());
        map.put("step", project.currentStep());
        map.put("askedS", project.brief().duration().toSeconds());
        map.put("gotS", project.totalDurationS());
        map.put("voice", project.brief().voice());
        map.put("aspect", project.brief().aspect().ratio());
        map.put("captions", project.brief().captions().name().toLowerCase(Locale.ROOT));
        map.put("offline", project.brief().offline());
        map.put("createdAt", project.createdAt().toString());
        map.put("video", project.videoPath());
        map.put("scenes", scenes);
        map.put(
                "files",
                files.stream()
                        .map(file -> Map.of(
                                "stage", file.stage().stepName(),
                                "path", file.path(),
                                "bytes", file.bytes(),
                                "sha256", file.sha256()))
                        .toList());
        map.put("warnings", warnings);
        return map;
    }

    private void print(Project project, List<Map<String, Object>> scenes, List<Artifact> files, List<String> warnings) {
        out().println("Project: " + project.id());
        out().println("Topic:   " + Formats.printable(project.brief().topic()));
        out().println("Step:    " + project.currentStep());
        out().println("Length:  %s, asked for %d s"
                .formatted(
                        Formats.seconds(project.totalDurationS()),
                        project.brief().duration().toSeconds()));
        out().println("Film:    "
                + (project.videoPath() == null ? "-" : workspace().resolve(project.videoPath())));
        scenes.forEach(this::printScene);
        Table table = new Table("STAGE", "SIZE", "FILE");
        files.forEach(file -> table.row(file.stage().stepName(), Formats.bytes(file.bytes()), file.path()));
        out().println();
        table.print(out());
        warnings.forEach(warning -> out().println("Warning: " + Formats.printable(warning)));
    }

    private void printScene(Map<String, Object> scene) {
        out().println();
        out().println("Scene %s, %s: %s"
                .formatted(
                        scene.get("number"),
                        Formats.seconds((Double) scene.get("lengthS")),
                        Formats.printable(String.valueOf(scene.get("text")))));
        if (scene.get("shots") instanceof List<?> shots) {
            shots.forEach(shot -> out().println("  " + ShotText.line((Map<?, ?>) shot)));
        }
    }
}
