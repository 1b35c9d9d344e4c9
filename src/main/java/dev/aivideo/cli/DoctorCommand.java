package dev.aivideo.cli;

import dev.aivideo.cli.doctor.Check;
import dev.aivideo.cli.doctor.MachineChecks;
import dev.aivideo.cli.doctor.ToolChecks;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.job.ExitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;

/** What works on this machine. */
@Command(name = "doctor", description = "Say what works on this machine, and the remedy for what does not.")
final class DoctorCommand extends BaseCommand {
    @Override
    public Integer call() {
        List<Check> checks = new ArrayList<>(MachineChecks.all(workspace()));
        checks.addAll(ToolChecks.all(workspace()));
        boolean healthy = checks.stream().noneMatch(check -> check.verdict() == Check.Verdict.FAIL);
        if (json) {
            printJson(Map.of(
                    "healthy",
                    healthy,
                    "checks",
                    checks.stream().map(DoctorCommand::asMap).toList()));
        } else {
            checks.forEach(this::print);
            out().println(healthy ? "Films can be made." : "No film can be made until what fails is put right.");
        }
        return healthy ? ExitCode.DONE.value() : ExitCode.FAILED.value();
    }

    private void print(Check check) {
        out().println("%-4s  %-22s %s".formatted(verdict(check), check.subject(), Formats.printable(check.detail())));
        if (!check.remedy().isEmpty()) {
            out().println("      %-22s Remedy: %s".formatted("", check.remedy()));
        }
    }

    private static Map<String, Object> asMap(Check check) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict(check));
        map.put("subject", check.subject());
        map.put("detail", check.detail());
        map.put("remedy", check.remedy());
        return map;
    }

    private static String verdict(Check check) {
        return check.verdict().name().toLowerCase(Locale.ROOT);
    }
}
