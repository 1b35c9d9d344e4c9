package dev.aivideo.cli;

import dev.aivideo.cli.options.NightRules;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.cli.workbench.WorkspaceCheck;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FailureReport;
import dev.aivideo.nightly.Night;
import dev.aivideo.nightly.NightRequest;
import dev.aivideo.nightly.NightRunner;
import dev.aivideo.nightly.NightlyProperties;
import dev.aivideo.nightly.Schedule;
import dev.aivideo.nightly.ScheduledNights;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Waits in the foreground and makes a night's films when it is time. */
@Command(
        name = "schedule",
        description = {
            "Stay in the foreground and start a night at each time of aivideo.nightly.cron.",
            "If nights were missed while the program did not run, one is started at once."
        })
final class ScheduleCommand extends BaseCommand {
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

    @Option(names = "--nights", paramLabel = "N", description = "End after this many nights. Default: never.")
    @Nullable
    Integer nights;

    @Override
    public Integer call() throws Exception {
        NightRules.atLeastOne("--nights", nights);
        LocalTime end = NightRules.until(until);
        Schedule schedule = schedule();
        WorkspaceCheck.usable(bench());
        ScheduledNights scheduled = new ScheduledNights(
                schedule, bench().nights().latest().map(Night::startedAt).orElse(Instant.now()));
        int worst = 0;
        for (int made = 0; nights == null || made < nights; made++) {
            if (!scheduled.await(next -> err().println("Waiting for the night of " + Formats.time(next)))) {
                throw RefusedException.usage("The cron expression has no future execution time");
            }
            NightOutcome night = night(new NightRequest(null, null, end, true));
            worst = Math.max(worst, night.exitCode().value());
            if (night.isToldToEnd()) {
                return ExitCode.STOPPED.value();
            }
        }
        return worst;
    }

    private Schedule schedule() {
        String expression = cron == null
                ? bench().settings()
                        .get("aivideo.nightly", NightlyProperties.class)
                        .cron()
                : cron;
        try {
            return new Schedule(expression, ZoneId.systemDefault());
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage("--cron must have six fields such as '0 0 1 * * *', was '"
                    + Formats.shortened(expression, 60) + "'");
        }
    }

    private record NightOutcome(ExitCode exitCode, boolean isToldToEnd) {}

    /** A failed night does not end the schedule: the failure is printed and the next night is awaited. */
    private NightOutcome night(NightRequest request) {
        try {
            NightRunner.Ended ended = NightlyCommand.run(this, request);
            return new NightOutcome(ended.exitCode(), ended.isToldToEnd());
        } catch (Exception e) {
            FailureReport failure = Workbench.failure(e, this::workspace);
            err().println("Error: " + Formats.printable(failure.message()));
            return new NightOutcome(failure.exitCode(), false);
        }
    }
}
