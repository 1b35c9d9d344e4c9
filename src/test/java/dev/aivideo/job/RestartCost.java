package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a restart costs: killed after 10, 50 and 90 % of a run, the time to finish, as a share of a whole run, by the
 * clock and by the processor, which does not depend on what else the machine does. {@code mvn -B test
 * -Dtest=RestartCost}; no part of the build. {@code -Drestart.seconds=…} is the film's length.
 */
class RestartCost {
    private static final int FILM_S = Integer.getInteger("restart.seconds", 60);

    @TempDir
    Path folder;

    /** What a process took. */
    private record Cost(double wallS, double cpuS) {}

    @Test
    void restartAfterAKill() throws Exception {
        Cost whole = toItsEnd(begin("whole"));
        print("whole run: %.1f s, %.1f CPU s, load %.1f", whole.wallS(), whole.cpuS(), load());
        print("| killed at | finished after, s | of a whole run | CPU, s | of a whole run | load |");
        print("|---|---|---|---|---|---|");
        for (int percent : new int[] {10, 50, 90}) {
            String name = "killed-" + percent;
            Process process = begin(name);
            killAfter(whole.cpuS() * percent / 100, process);
            Cost rest = toItsEnd(program(name).start("restart"));
            print(
                    "| %d %% | %.1f | %.0f %% | %.1f | %.0f %% | %.1f |",
                    percent,
                    rest.wallS(),
                    100 * rest.wallS() / whole.wallS(),
                    rest.cpuS(),
                    100 * rest.cpuS() / whole.cpuS(),
                    load());
        }
    }

    /** By the work done, not by the time: another load on the machine would move the kill. */
    private static void killAfter(double cpuS, Process process) throws Exception {
        Instant start = Instant.now();
        ProcessWatch watch = new ProcessWatch(process);
        do {
            assertThat(process.waitFor(500, TimeUnit.MILLISECONDS))
                    .as("ended before the kill")
                    .isFalse();
        } while (watch.between(start, Instant.now()).cpuS() < cpuS);
        process.destroyForcibly().waitFor();
        watch.close();
    }

    private Process begin(String name) throws Exception {
        return program(name)
                .start(
                        "produce",
                        "--topic",
                        "How bees make honey",
                        "--duration",
                        String.valueOf(FILM_S),
                        "--aspect",
                        "1:1",
                        "--offline");
    }

    private Program program(String name) throws Exception {
        return Program.withModels(Files.createDirectories(folder.resolve(name)));
    }

    private static Cost toItsEnd(Process process) throws Exception {
        Instant start = Instant.now();
        ProcessWatch watch = new ProcessWatch(process);
        int exitCode = process.waitFor();
        watch.close();
        assertThat(exitCode).isZero();
        ProcessWatch.Use use = watch.between(start, Instant.now());
        return new Cost(use.wallS(), use.cpuS());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
