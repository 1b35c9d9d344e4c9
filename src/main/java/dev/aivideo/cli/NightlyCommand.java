package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.cli.workbench.WorkspaceCheck;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.WorkspaceInUseException;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.nightly.NightFilm;
import dev.aivideo.nightly.NightLauncher;
import dev.aivideo.nightly.NightNote;
import dev.aivideo.nightly.NightOptions;
import dev.aivideo.nightly.NightResult;
import dev.aivideo.nightly.NightlyProperties;
import dev.aivideo.nightly.Schedule;
import dev.aivideo.project.Workspace;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a night's films. */
@Command(
        name = "nightly",
        description =
                "Make a night's films: what failed and can be restarted, then the queue by priority; leave a report.")
final class NightlyCommand extends BaseCommand {
    @Option(
            names = "--max",
            paramLabel = "N",
            description = "The most films to make. Default: aivideo.nightly.max-films.")
    @Nullable
    Integer max;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many films at a time. Default: aivideo.nightly.parallel.")
    @Nullable
    Integer parallel;

    @Option(
            names = "--until",
            paramLabel = "HH:MM",
            description = "Begin no film that would not end before this local time, and stop then. Default: no limit.")
    @Nullable
    String until;

    @Option(names = "--wait", description = "If the workspace is in use, wait until it is free.")
    boolean wait;

    /** Whether the process was asked to end while the night went on. */
    boolean isToldToEnd;

    @Override
    public Integer call() throws Exception {
        Instant end = until == null ? null : nextTime(until, ZonedDateTime.now());
        atLeastOne("--max", max);
        atLeastOne("--parallel", parallel);
        WorkspaceCheck.usable(workspace());
        try (ShownProgress progress = Terminal.detected().progress(err());
                WorkspaceSession studio =
                        WorkspaceSession.open(workspace(), Workbench.home(), progress, "a night's films", wait)) {
            NightlyProperties usual = studio.get(NightlyProperties.class);
            NightResult result = studio.get(NightLauncher.class)
                    .run(new NightOptions(
                            max == null ? usual.maxFilms() : max, parallel == null ? usual.parallel() : parallel, end));
            progress.close();
            isToldToEnd = studio.isStopping();
            ExitCode exitCode = exitCode(result);
            print(result, exitCode);
            return exitCode.value();
        } catch (WorkspaceInUseException e) {
            throw new RefusedException(ExitCode.NOTHING_STARTED, String.valueOf(e.getMessage()));
        }
    }

    /** A night that was told to end and leaves films over is neither done nor failed. */
    private ExitCode exitCode(NightResult result) {
        boolean isCutShort = isToldToEnd
                && result.exitCode() != ExitCode.NOTHING_STARTED
                && result.films().stream().noneMatch(film -> film.outcome() == NightFilm.Outcome.FAILED)
                && result.films().stream().anyMatch(film -> film.outcome() == NightFilm.Outcome.LEFT_OVER);
        return isCutShort ? ExitCode.STOPPED : result.exitCode();
    }

    private void print(NightResult result, ExitCode exitCode) {
        if (json) {
            printJson(asMap(workspace(), result, exitCode));
            return;
        }
        Table table = new Table("OUTCOME", "SECONDS", "MINUTES", "PROJECT", "TOPIC");
        result.films()
                .forEach(film -> table.row(
                        outcome(film),
                        film.duration().toSeconds(),
                        minutes(film),
                        film.projectId() == null ? "" : Formats.shortId(film.projectId()),
                        film.topic()));
        if (table.isEmpty()) {
            out().println("Nothing was waiting.");
        } else {
            table.print(out());
        }
        result.notes().forEach(note -> out().println(Formats.printable(note.text())));
        result.films().stream()
                .filter(film -> film.error() != null)
                .forEach(film -> out().println(Formats.printable("%n%s: %s".formatted(film.topic(), film.error()))));
        out().println(
                        result.report() == null
                                ? "The report could not be written; see the warning above"
                                : "Report: " + result.report());
    }

    private static String minutes(NightFilm film) {
        return film.startedAt() == null || film.endedAt() == null
                ? ""
                : "%.1f"
                        .formatted(java.time.Duration.between(film.startedAt(), film.endedAt())
                                        .toSeconds()
                                / 60.0);
    }

    private static String outcome(NightFilm film) {
        return film.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, Object> asMap(Workspace workspace, NightResult result, ExitCode exitCode) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("night", result.night().id());
        map.put("exitCode", exitCode.value());
        map.put("report", result.report() == null ? null : workspace.relative(result.report()));
        map.put("notes", result.notes().stream().map(NightNote::text).toList());
        map.put(
                "films",
                result.films().stream()
                        .map(film -> Map.of(
                                "topic",
                                film.topic(),
                                "outcome",
                                outcome(film),
                                "project",
                                film.projectId() == null ? "" : film.projectId(),
                                "error",
                                film.error() == null ? "" : film.error()))
                        .toList());
        return map;
    }

    static void atLeastOne(String option, @Nullable Integer value) {
        if (value != null && value < 1) {
            throw RefusedException.usage(option + " must be 1 or more, was " + value);
        }
    }

    /** The next time that the clock shows this. */
    static Instant nextTime(String clockTime, ZonedDateTime now) {
        try {
            return Schedule.nextShown(LocalTime.parse(clockTime), now);
        } catch (DateTimeParseException e) {
            throw RefusedException.usage("--until must be a time of day such as 06:00, was '" + clockTime + "'");
        }
    }
}
