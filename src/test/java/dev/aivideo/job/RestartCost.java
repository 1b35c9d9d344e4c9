package dev.aivideo.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Prints what a restart costs: killed after 10, 50 and 90 % of a run, the time to finish, as a share of a whole run. */
final class RestartCost {
    private RestartCost() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("restart-cost-");
        ShortFilm whole = new ShortFilm(folder.resolve("whole"));
        double wholeS = seconds(() -> requireDone(whole.make()));
        System.out.printf("whole run: %.1f s%n| killed at | finished after | share of a whole run |%n", wholeS);
        for (int percent : new int[] {10, 50, 90}) {
            ShortFilm film = new ShortFilm(folder.resolve("killed-" + percent));
            Process process = film.program.start(film.produce());
            process.waitFor(Math.round(wholeS * percent * 10), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            double restS =
                    seconds(() -> requireDone(film.project().isPresent() ? film.program.run("restart") : film.make()));
            System.out.printf("| %d %% | %.1f s | %.0f %% |%n", percent, restS, 100 * restS / wholeS);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void requireDone(Program.Ended ended) {
        if (ended.exitCode() != 0 || !ended.output().contains("Film:")) {
            throw new IllegalStateException(ended.output());
        }
    }
}
