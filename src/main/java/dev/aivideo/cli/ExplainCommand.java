package dev.aivideo.cli;

import dev.aivideo.cli.output.DetailsText;
import dev.aivideo.cli.output.ExplainView;
import dev.aivideo.cli.output.ExplainView.DecisionView;
import dev.aivideo.cli.output.ExplainView.FileView;
import dev.aivideo.cli.output.ExplainView.SceneShotView;
import dev.aivideo.cli.output.ExplainView.SentenceView;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.output.TextView;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.records.Records;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the decisions recorded for a film. */
@Command(
        name = "explain",
        description =
                "Show the decisions and the reasons for them: script attempts, where each sentence is from, clips considered, shots, commands, checksums.")
final class ExplainCommand extends BaseCommand {
    @Parameters(paramLabel = "PROJECT", description = "Beginning of the project's id, its name or its topic.")
    @Nullable
    String project;

    @Option(
            names = "--scene",
            paramLabel = "N",
            description = "Only the decisions about this scene. Default: the whole film.")
    @Nullable
    Integer scene;

    @Override
    public Integer call() {
        Records records = bench().records();
        ExplainView view = view(records, bench().project(project == null ? "" : project));
        if (json) {
            printJson(view);
        } else {
            print(view);
        }
        return 0;
    }

    private ExplainView view(Records records, Project explained) {
        List<Scene> scenes = records.scenes().ofProject(explained.id());
        Map<String, Integer> numbers = scenes.stream().collect(Collectors.toMap(Scene::id, Scene::number));
        if (scene != null && !numbers.containsValue(scene)) {
            throw RefusedException.usage("The project has no scene %d; it has %s"
                    .formatted(scene, numbers.isEmpty() ? "none yet" : "1 to " + numbers.size()));
        }
        List<Decision> decisions = wanted(records.decisions().ofProject(explained.id()), Decision::sceneId, numbers);
        List<Shot> shots = wanted(records.shots().ofProject(explained.id()), Shot::sceneId, numbers);
        List<Artifact> files = wanted(records.artifacts().ofProject(explained.id()), Artifact::sceneId, numbers);
        return new ExplainView(
                explained.id(),
                decisions.stream()
                        .map(decision -> DecisionView.of(decision, number(decision.sceneId(), numbers)))
                        .toList(),
                records.sourceTexts().ledger(explained.id()).stream()
                        .map(TextView::of)
                        .toList(),
                wanted(scenes, Scene::id, numbers).stream()
                        .flatMap(SentenceView::of)
                        .toList(),
                shots.stream()
                        .map(shot -> SceneShotView.of(shot, number(shot.sceneId(), numbers)))
                        .toList(),
                files.stream().map(FileView::of).toList());
    }

    private <T> List<T> wanted(List<T> rows, Function<T, @Nullable String> sceneId, Map<String, Integer> numbers) {
        return rows.stream()
                .filter(row -> scene == null || Objects.equals(scene, number(sceneId.apply(row), numbers)))
                .toList();
    }

    private static @Nullable Integer number(@Nullable String sceneId, Map<String, Integer> numbers) {
        return sceneId == null ? null : numbers.get(sceneId);
    }

    private void print(ExplainView view) {
        view.decisions().forEach(this::print);
        print(view.texts(), view.sentences());
        if (!view.shots().isEmpty()) {
            out().println("Pictures chosen");
        }
        view.shots()
                .forEach(chosen -> out().println("    scene %s, shot %s"
                        .formatted(chosen.scene(), chosen.shot().line())));
        Table table = new Table("STEP", "SHA-256", "FILE");
        view.files().forEach(file -> table.row(file.stage(), file.sha256(), file.path()));
        if (!table.isEmpty()) {
            out().println();
            table.print(out());
        }
        view.notices().forEach(notice -> out().println("Notice: " + Formats.printable(notice)));
    }

    /** Each sentence, and below it the one that it was made of where that has other words. */
    private void print(List<TextView> texts, List<SentenceView> sentences) {
        texts.forEach(text -> out().println(Formats.printable(text.line())));
        for (SentenceView one : sentences) {
            out().println("    scene %d, text %d, sentence %d: %s"
                    .formatted(one.scene(), one.text(), one.sentence(), Formats.printable(one.spoken())));
            if (one.original() != null) {
                out().println("        made of: " + Formats.printable(one.original()));
            }
        }
        if (!texts.isEmpty()) {
            out().println();
        }
    }

    private void print(DecisionView decision) {
        out().println("%s  %s: %s%s"
                .formatted(
                        Formats.time(decision.at()),
                        decision.stage(),
                        decision.kind().replace('-', ' '),
                        decision.scene() == null ? "" : ", scene " + decision.scene()));
        DetailsText.lines(decision.details()).forEach(line -> out().println("    " + line));
        out().println();
    }
}
