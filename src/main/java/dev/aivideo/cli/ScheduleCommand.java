package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Settings;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.cli.workbench.WorkspaceCheck;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FailureReport;
import dev.aivideo.nightly.Night;
import dev.aivideo.nightly.NightRepository;
import dev.aivideo.nightly.NightlyProperties;
import dev.aivideo.nightly.Schedule;
import dev.aivideo.records.Database;
import dev.aivideo.records.RecordsConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Waits in the foreground and makes a night's films when it is time. */
@Command(
        name = "schedule",
        description = {
            "Stay in the foreground and begin a night whenever aivideo.nightly.cron says so.",
            "A night that was missed while the program did not run is caught up once."
        })
final class ScheduleCommand extends BaseCommand {
    /** The clock may be set while we sleep: look at it again now and then. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    @Option(
            names = "--cron",
            paramLabel = "FIELDS",
            description = "Second, minute, hour, day, month, day of the week. Default: aivideo.nightly.cron.")
    @Nullable
    String cron;

    @Option(
            names = "--until",
            paramLabel = "HH:MM",
            description = "Local time by which each night ends. Default: no limit.")
    @Nullable
    String until;

    @Option(names = "--nights", paramLabel = "N", description = "End after so many nights. Default: go on for ever.")
    @Nullable
    Integer nights;

    @Override
    public Integer call() throws Exception {
        NightlyCommand.atLeastOne("--nights", nights);
        String expression = cron == null
                ? Settings.of(workspace())
                        .get("aivideo.nightly", NightlyProperties.class)
                        .cron()
                : cron;
        Schedule schedule = schedule(expression);
        WorkspaceCheck.usable(workspace());
        int worst = 0;
        Instant last = lastBegin().orElse(Instant.now());
        for (int made = 0; nights == null || made < nights; made++) {
            await(schedule, last);
            last = Instant.now();
            NightlyCommand nightly = nightly();
            worst = Math.max(worst, night(nightly));
            if (nightly.isToldToEnd) {
                return ExitCode.STOPPED.value();
            }
        }
        return worst;
    }

    private static Schedule schedule(String expression) {
        try {
            return new Schedule(expression, ZoneId.systemDefault());
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage("--cron must have six fields such as '0 0 1 * * *', was '"
                    + Formats.shortened(expression, 60) + "'");
        }
    }

    /** The clock may be put right while we wait: then the night that is next by the right one is waited for. */
    private void await(Schedule schedule, Instant lastNight) throws InterruptedException {
        Instant last = Schedule.since(lastNight, Instant.now());
        Instant said = null;
        while (!schedule.isMissed(last, Instant.now())) {
            Instant next = schedule.next(last)
                    .orElseThrow(() -> RefusedException.usage("The cron expression names no time any more"));
            if (!next.equals(said)) {
                err().println("Waiting for the night of " + Formats.time(next));
                said = next;
            }
            long left = Math.max(1, Duration.between(Instant.now(), next).toMillis());
            Thread.sleep(Math.min(left, LONGEST_SLEEP.toMillis()));
            last = Schedule.since(last, Instant.now());
        }
    }

    private NightlyCommand nightly() {
        NightlyCommand nightly = new NightlyCommand();
        nightly.spec = spec;
        nightly.place.directory = place.directory;
        nightly.json = json;
        nightly.until = until;
        nightly.wait = true;
        return nightly;
    }

    /** A night is never the end of the schedule: what went wrong is said, and the next night comes. */
    private int night(NightlyCommand nightly) {
        try {
            return nightly.call();
        } catch (Exception e) {
            FailureReport report = Workbench.failure(e, this::workspace);
            err().println("Error: " + Formats.printable(report.message()));
            return report.exitCode().value();
        }
    }

    private Optional<Instant> lastBegin() {
        DataSource records = Database.open(workspace());
        return new NightRepository(
                        RecordsConfiguration.client(records),
                        new TransactionTemplate(new JdbcTransactionManager(records)))
                .latest()
                .map(Night::startedAt);
    }
}
