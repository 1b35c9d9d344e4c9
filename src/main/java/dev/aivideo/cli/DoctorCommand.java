package dev.aivideo.cli;

import dev.aivideo.cli.doctor.Check;
import dev.aivideo.cli.doctor.FootageChecks;
import dev.aivideo.cli.doctor.MachineChecks;
import dev.aivideo.cli.doctor.ToolChecks;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.job.ExitCode;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Checks this machine. */
@Command(name = "doctor", description = "Check this machine; each failed check comes with a remedy.")
final class DoctorCommand extends BaseCommand {
    private record DoctorView(boolean healthy, List<Check> checks) {}

    @Override
    public Integer call() {
        List<Check> checks = Stream.of(
                        MachineChecks.all(bench()),
                        ToolChecks.beforeFootage(bench()),
                        FootageChecks.all(bench()),
                        ToolChecks.afterFootage())
                .flatMap(List::stream)
                .toList();
        boolean healthy = checks.stream().noneMatch(check -> check.verdict() == Check.Verdict.FAIL);
        if (json) {
            printJson(new DoctorView(healthy, checks));
        } else {
            checks.forEach(this::print);
            out().println(healthy ? "Films can be made." : "Fix the failed checks before making a film.");
        }
        return healthy ? ExitCode.DONE.value() : ExitCode.FAILED.value();
    }

    private void print(Check check) {
        out().println("%-4s  %-22s %s".formatted(check.verdict(), check.subject(), Formats.printable(check.detail())));
        if (!check.remedy().isEmpty()) {
            out().println("      %-22s Remedy: %s".formatted("", check.remedy()));
        }
    }
}
