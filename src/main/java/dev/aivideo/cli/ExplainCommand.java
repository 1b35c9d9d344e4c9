package dev.aivideo.cli;

import dev.aivideo.cli.output.DetailsText;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.ShotText;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.workbench.ReadRecords;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a film is as it is. */
@Command(
        name = "explain",
        description = "Say what was decided and why: script attempts, clips considered, shots, commands, checksums.")
final class ExplainCommand extends BaseCommand {
    @Parameters(paramLabel = "PROJECT", description = "Beginning of the project's id, its name or its topic.")
    @Nullable
    String project;

    @Option(
            names = "--scene",
            paramLabel = "N",
            description = "Only what is about this scene. Default: the whole film.")
    @Nullable
    Integer scene;

    @Override
    public Integer call() {
        ReadRecords records = ReadRecords.open(workspace());
        Project explained = records.project(project == null ? "" : project);
        Map<String, Integer> numbers =
                records.scenes.ofProject(explained.id()).stream().collect(Collectors.toMap(Scene::id, Scene::number));
        if (scene != null && !numbers.containsValue(scene)) {
            throw RefusedException.usage("The project has no scene %d; it has %s"
                    .formatted(scene, numbers.isEmpty() ? "none yet" : "1 to " + numbers.size()));
        }
        List<Decision> decisions = wanted(records.decisions.ofProject(explained.id()), Decision::sceneId, numbers);
        List<Shot> shots = wanted(records.shots.ofProject(explained.id()), Shot::sceneId, numbers);
        List<Artifact> files = wanted(records.artifacts.ofProject(explained.id()), Artifact::sceneId, numbers);
        if (json) {
            printJson(asMap(explained, numbers, decisions, shots, files));
        } else {
            print(numbers, decisions, shots, files);
            shots.stream()
                    .map(shot -> shot.rights().notice())
                    .filter(notice -> !notice.isBlank())
                    .distinct()
                    .forEach(notice -> out().println("Notice: " + Formats.printable(notice)));
        }
        return 0;
    }

    private <T> List<T> wanted(List<T> rows, Function<T, @Nullable String> sceneId, Map<String, Integer> numbers) {
        return rows.stream()
                .filter(row -> scene == null || Objects.equals(scene, number(sceneId.apply(row), numbers)))
                .toList();
    }

    private static @Nullable Integer number(@Nullable String sceneId, Map<String, Integer> numbers) {
        return sceneId == null ? null : numbers.get(sceneId);
    }

    private void print(Map<String, Integer> numbers, List<Decision> decisions, List<Shot> shots, List<Artifact> files) {
        for (Decision decision : decisions) {
            Integer number = number(decision.sceneId(), numbers);
            out().println("%s  %s: %s%s"
                    .formatted(
                            Formats.time(decision.at()),
                            decision.stage().stepName(),
                            decision.kind().replace('-', ' '),
                            number == null ? "" : ", scene " + number));
            DetailsText.lines(decision.details()).forEach(line -> out().println("    " + line));
            out().println();
        }
        if (!shots.isEmpty()) {
            out().println("Pictures chosen");
        }
        shots.forEach(shot -> out().println("    scene %s, shot %s"
                .formatted(number(shot.sceneId(), numbers), ShotText.line(ShotText.asMap(shot)))));
        Table table = new Table("STEP", "SHA-256", "FILE");
        files.forEach(file -> table.row(file.stage().stepName(), file.sha256(), file.path()));
        if (!table.isEmpty()) {
            out().println();
            table.print(out());
        }
    }

    private static Map<String, Object> asMap(
            Project project,
            Map<String, Integer> numbers,
            List<Decision> decisions,
            List<Shot> shots,
            List<Artifact> files) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("project", project.id());
        map.put("decisions", decisions.stream().map(d -> decision(d, numbers)).toList());
        map.put(
                "shots",
                shots.stream()
                        .map(shot -> {
                            Map<String, Object> one = ShotText.asMap(shot);
                            one.put("scene", number(shot.sceneId(), numbers));
                            return one;
                        })
                        .toList());
        map.put(
                "files",
                files.stream()
                        .map(file -> Map.of(
                                "stage",
                                file.stage().stepName(),
                                "path",
                                file.path(),
                                "contentKey",
                                file.contentKey(),
                                "sha256",
                                file.sha256()))
                        .toList());
        return map;
    }

    private static Map<String, Object> decision(Decision decision, Map<String, Integer> numbers) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("at", decision.at().toString());
        map.put("stage", decision.stage().stepName());
        map.put("kind", decision.kind());
        map.put("scene", number(decision.sceneId(), numbers));
        map.put("details", decision.details());
        return map;
    }
}
