package dev.aivideo.cli;

import dev.aivideo.cli.options.PictureOptions;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.RestartView;
import dev.aivideo.cli.output.ResultView;
import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.cli.workbench.WorkspaceCheck;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.LiveRuns;
import dev.aivideo.job.RunResult;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.media.EncodingTrial;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.records.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Resumes runs that failed, were stopped or died. */
@Command(
        name = "restart",
        description =
                "Resume a run that failed, was stopped or died; completed work is kept. Or make an edition of a film in another format.")
final class RestartCommand extends BaseCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "Beginning of the project's id, its name or its topic. Default: the newest unfinished one.")
    @Nullable
    String project;

    @Option(names = "--all", description = "All unfinished projects, oldest first.")
    boolean all;

    @Option(
            names = "--from",
            paramLabel = "STEP",
            description =
                    "Run this step and the following steps again: script, voiceover, visual-sourcing, editing, export."
                            + " Default: the step that was not completed.")
    @Nullable
    String from;

    @Option(names = "--scene", paramLabel = "N", description = "Make again only this scene and what depends on it.")
    @Nullable
    Integer scene;

    @Option(names = "--text", paramLabel = "TEXT", description = "With --scene: the new narration of the scene.")
    @Nullable
    String text;

    @Option(names = "--reshoot", description = "With --scene: choose other pictures.")
    boolean reshoot;

    @Mixin
    final PictureOptions edition = new PictureOptions();

    @Option(
            names = "--wait",
            description = "If the workspace is in use, wait until it is free. Default: report which process uses it.")
    boolean wait;

    @Override
    public Integer call() {
        check();
        Records records = bench().records();
        List<Project> chosen = chosen(records);
        if (chosen.isEmpty()) {
            (json ? err() : out())
                    .println("Nothing to restart: every run in " + workspace().root() + " is completed.");
            if (json) {
                printJson(new RestartView(ExitCode.DONE.value(), List.of()));
            }
            return 0;
        }
        WorkspaceCheck.usable(bench());
        return restart(chosen);
    }

    private void check() {
        if (all && (project != null || scene != null || from != null)) {
            throw RefusedException.usage("--all cannot be combined with PROJECT, --from or --scene");
        }
        if (edition.isGiven() && (project == null || from != null || scene != null)) {
            throw RefusedException.usage(
                    "--aspect, --resolution, --fps and --codec make an edition of PROJECT; name it, and give no --from or --scene");
        }
        if (scene == null && (text != null || reshoot)) {
            throw RefusedException.usage("--text and --reshoot need --scene N");
        }
        if (scene != null && ((text == null && !reshoot) || from != null)) {
            throw RefusedException.usage(
                    "--scene needs --text \"...\" or --reshoot, and cannot be combined with --from");
        }
        if (text != null && text.isBlank()) {
            throw RefusedException.usage("--text must be the new narration of the scene, was empty");
        }
        if (from != null) {
            stage(from);
        }
    }

    private static Stage stage(String step) {
        try {
            return Stage.ofStep(step);
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage("--from must be script, voiceover, visual-sourcing, editing or export, was '"
                    + Formats.shortened(step, 40) + "'");
        }
    }

    private List<Project> chosen(Records records) {
        if (project != null) {
            Project named = bench().project(project);
            checkScene(records, named);
            if (edition.isGiven()) {
                new EncodingTrial(bench().ffmpeg())
                        .require(edition.edition(named.brief().picture()).codec());
            } else if (from == null && scene == null) {
                refuseCompleted(records, named);
            }
            return List.of(named);
        }
        List<Run> unfinished = new ArrayList<>(records.runs().latestOfEachProject().stream()
                .filter(run -> bench().state(run).isUnfinished() || LiveRuns.isProcessAtWork(workspace(), run))
                .filter(run -> records.projects().find(run.projectId()).isPresent())
                .toList());
        Collections.reverse(unfinished);
        List<Run> wanted =
                all || unfinished.isEmpty() ? unfinished : unfinished.subList(unfinished.size() - 1, unfinished.size());
        List<Project> projects = wanted.stream()
                .map(run -> records.projects().get(run.projectId()))
                .toList();
        projects.forEach(found -> checkScene(records, found));
        return projects;
    }

    private void checkScene(Records records, Project found) {
        if (scene != null
                && records.scenes().ofProject(found.id()).stream().noneMatch(known -> known.number() == scene)) {
            throw RefusedException.usage("The project has no scene " + scene + "; 'show' lists its scenes");
        }
    }

    private static void refuseCompleted(Records records, Project named) {
        List<Run> runs = records.runs().ofProject(named.id());
        if (runs.isEmpty()) {
            throw RefusedException.usage("Project " + named.id() + " was made by another program and has no run");
        }
        if (runs.get(runs.size() - 1).status() == RunStatus.COMPLETED) {
            throw RefusedException.usage(
                    "Project %s is completed; use --from STEP to run a step again".formatted(named.id()));
        }
    }

    private int restart(List<Project> projects) {
        List<ResultView> results = new ArrayList<>();
        try (ShownProgress progress = Terminal.detected().progress(err());
                WorkspaceSession session = bench().open(progress, "restarting " + projects.size() + " film(s)", wait)) {
            for (Project next : projects) {
                err().println("Restarting %s (%s)"
                        .formatted(Formats.printable(next.name()), Formats.shortId(next.id())));
                RunResult result = restart(session, next);
                progress.close();
                ResultView view = ResultView.of(result, next.brief().duration(), workspace(), Workbench.home());
                view.print(json || result.exitCode() != ExitCode.DONE ? err() : out());
                results.add(view);
                if (result.exitCode() == ExitCode.STOPPED) {
                    break;
                }
            }
        }
        int exitCode = results.stream()
                .map(ResultView::exitCode)
                .filter(code -> code != ExitCode.DONE.value())
                .findFirst()
                .orElse(ExitCode.DONE.value());
        if (json) {
            printJson(results.size() == 1 && !all ? results.get(0) : new RestartView(exitCode, results));
        }
        return exitCode;
    }

    private RunResult edition(WorkspaceSession session, Project film) {
        try {
            return session.edition(film.id(), edition.edition(film.brief().picture()));
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage(String.valueOf(e.getMessage()));
        }
    }

    private RunResult restart(WorkspaceSession session, Project next) {
        if (edition.isGiven()) {
            return edition(session, next);
        }
        if (scene != null) {
            return session.remakeScene(next.id(), scene, text, reshoot);
        }
        return from == null ? session.restart(next.id()) : session.restartFrom(next.id(), stage(from));
    }
}
