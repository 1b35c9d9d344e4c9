package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.ProjectView;
import dev.aivideo.cli.output.SceneView;
import dev.aivideo.cli.output.ShotView;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.output.TextView;
import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.records.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one film: narration, pictures with their rights, files. */
@Command(
        name = "show",
        description = "Show a project: scenes, pictures with their sources and licences, files, warnings.")
final class ShowCommand extends BaseCommand {
    @Parameters(paramLabel = "PROJECT", description = "Beginning of the project's id, its name or its topic.")
    @Nullable
    String project;

    @Override
    public Integer call() {
        Records records = bench().records();
        ProjectView view = view(records, bench().project(project == null ? "" : project));
        if (json) {
            printJson(view);
        } else {
            print(view);
        }
        return 0;
    }

    private static ProjectView view(Records records, Project shown) {
        Map<String, Narration> spoken = records.narrations().ofProject(shown.id()).stream()
                .collect(Collectors.toMap(Narration::sceneId, Function.identity()));
        List<String> warnings = new ArrayList<>(records.warnings().ofProject(shown.id()));
        List<SceneView> scenes = records.scenes().ofProject(shown.id()).stream()
                .map(scene -> SceneView.of(scene, spoken.get(scene.id()), pictures(records, scene, warnings)))
                .toList();
        List<TextView> texts = records.sourceTexts().ledger(shown.id()).stream()
                .map(TextView::of)
                .toList();
        ProjectView.Origin origin = new ProjectView.Origin(
                records.editions().filmOf(shown.id()).orElse(null),
                texts,
                records.music().ofProject(shown.id()).map(FilmMusic::line).orElse(null));
        return ProjectView.of(shown, origin, scenes, records.artifacts().ofProject(shown.id()), List.copyOf(warnings));
    }

    /** If a picture cannot be read, its scene is shown without pictures. */
    private static List<ShotView> pictures(Records records, Scene scene, List<String> warnings) {
        try {
            return records.shots().ofScene(scene.id()).stream()
                    .map(ShotView::of)
                    .toList();
        } catch (IllegalArgumentException e) {
            warnings.add("The pictures of scene %d cannot be read: %s".formatted(scene.number(), e.getMessage()));
            return List.of();
        }
    }

    private void print(ProjectView view) {
        out().println("Project: " + view.project());
        out().println("Topic:   " + Formats.printable(view.topic()));
        out().println("Picture: %s, %s, %d frames a second, %s"
                .formatted(view.aspect(), view.resolution(), view.fps(), view.codec()));
        if (view.editionOf() != null) {
            out().println("Edition: of " + view.editionOf());
        }
        out().println("Style:   " + (view.style().isEmpty() ? "-" : view.style()));
        out().println("Step:    " + view.step());
        out().println("Length:  %s, requested %d s".formatted(Formats.seconds(view.gotS()), view.askedS()));
        out().println("Film:    " + (view.video() == null ? "-" : workspace().resolve(view.video())));
        view.texts().forEach(text -> out().println("Text:    " + Formats.printable(text.line())));
        if (view.music() != null) {
            out().println("Music:   " + Formats.printable(view.music()));
        }
        view.scenes().forEach(this::print);
        Table table = new Table("STAGE", "SIZE", "FILE");
        view.files().forEach(file -> table.row(file.stage(), Formats.bytes(file.bytes()), file.path()));
        out().println();
        table.print(out());
        view.warnings().forEach(warning -> out().println("Warning: " + Formats.printable(warning)));
        view.notices().forEach(notice -> out().println("Notice: " + Formats.printable(notice)));
    }

    private void print(SceneView scene) {
        out().println();
        out().println("Scene %d, %s: %s"
                .formatted(scene.number(), Formats.seconds(scene.lengthS()), Formats.printable(scene.text())));
        scene.shots().forEach(shot -> out().println("  " + shot.line()));
    }
}
