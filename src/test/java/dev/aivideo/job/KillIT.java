package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed by SIGKILL and restarted until its film is done. {@code -Dkills=100} kills more often,
 * {@code -Dkill.seed=…} at the instants of an earlier test.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime() % 1_000_000);

    @TempDir
    static Path folder;

    private static ShortFilm reference;
    private static String referenceFrames;

    @BeforeAll
    static void makeAFilmWithoutAnyKill() throws Exception {
        reference = new ShortFilm(folder.resolve("reference"));
        Program.Ended ended = reference.make();
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        referenceFrames = reference.decoded();
    }

    @Test
    void theFilmOfKilledAndRestartedRunsIsThatOfARunNeverKilled() throws Exception {
        System.out.println("kills=" + KILLS + " kill.seed=" + SEED);
        Random random = new Random(SEED);
        int killed = 0;
        for (int number = 1; killed < KILLS; number++) {
            ShortFilm film = new ShortFilm(folder.resolve("killed-" + number));
            List<Kill> planned = Kill.tenOf(random);
            killed += killAndCompare(film, planned.subList(0, Math.min(planned.size(), KILLS - killed)));
        }
    }

    /** @return how many of the kills came to pass */
    private static int killAndCompare(ShortFilm film, List<Kill> kills) throws Exception {
        List<String> hits = new ArrayList<>();
        boolean isKnown = false;
        for (Kill kill : kills) {
            Process process = film.program.start(isKnown ? new String[] {"restart"} : film.produce());
            Optional<String> hit = kill.strike(film, process);
            if (hit.isEmpty()) {
                assertThat(process.exitValue()).as(said(film)).isZero();
                break;
            }
            hits.add(hit.get());
            System.out.println("kill " + hits.size() + ": " + kill + " hit " + hit.get());
            // Once it is known, nobody but the program looks at what a kill left behind.
            isKnown = isKnown
                    || kill.moment() != Kill.Moment.START
                    || film.project().isPresent();
        }
        Program.Ended ended = hits.size() < kills.size()
                ? new Program.Ended(0, "")
                : film.program.run(isKnown ? new String[] {"restart"} : film.produce());
        assertThat(ended.exitCode())
                .as("seed %d: %s%s", SEED, ended.output(), said(film))
                .isZero();
        compare(film, hits.size());
        return hits.size();
    }

    private static void compare(ShortFilm film, int kills) throws Exception {
        assertThat(film.records()).as("seed " + SEED).isEqualTo(reference.records());
        assertThat(film.decoded()).as("seed " + SEED).isEqualTo(referenceFrames);
        assertThat(film.files()).as("seed " + SEED).isEqualTo(reference.files());
        assertThat(film.rows("SELECT id FROM assembly_jobs WHERE status <> 'error'"))
                .hasSize(1);
        List<Run> runs = film.runs();
        assertThat(runs.size()).isBetween(1, kills + 1);
        assertThat(runs.get(runs.size() - 1).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(runs.subList(0, runs.size() - 1)).allSatisfy(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.DIED);
            assertThat(run.error()).isEqualTo("ended by: process died");
            assertThat(run.endedAt()).isNotNull();
        });
        List<Stage> completed = new ArrayList<>();
        List<String> audit = new ArrayList<>();
        for (Run run : runs) {
            List<StepTransition> transitions = film.transitions(run);
            completed.addAll(completedSteps(transitions));
            transitions.forEach(step -> audit.add(run.attempt() + " " + step.stage() + " " + step.to()));
        }
        assertThat(completed)
                .as("seed %d: no step is done again: %s", SEED, audit)
                .containsExactly(Stage.values());
    }

    /** Every begin has its end. */
    private static List<Stage> completedSteps(List<StepTransition> transitions) {
        assertThat(transitions.size() % 2).isZero();
        for (int n = 0; n < transitions.size(); n += 2) {
            assertThat(transitions.get(n).to()).isEqualTo(RunStatus.RUNNING);
            assertThat(transitions.get(n + 1).from()).isEqualTo(RunStatus.RUNNING);
            assertThat(transitions.get(n + 1).stage())
                    .isEqualTo(transitions.get(n).stage());
        }
        return transitions.stream()
                .filter(step -> step.to() == RunStatus.COMPLETED)
                .map(StepTransition::stage)
                .toList();
    }

    private static String said(ShortFilm film) throws IOException {
        return Files.exists(film.program.console()) ? Files.readString(film.program.console()) : "";
    }

    @Test
    void aRunKilledBetweenItsProjectsRowAndItsOwnLeavesNeither() throws Exception {
        ShortFilm film = new ShortFilm(folder.resolve("first-rows"));
        new TestRecords(film.folder);
        film.write("CREATE TABLE slow AS SELECT 1 FROM pragma_function_list, pragma_function_list f LIMIT 1000");
        film.write("CREATE TRIGGER slowly BEFORE INSERT ON runs BEGIN"
                + " DELETE FROM slow WHERE rowid = 1; SELECT count(*) FROM slow a, slow b, slow c,"
                + " slow d; END");

        Path journal = film.folder.resolve("ai-video-generator.db-journal");
        Process process = film.program.start(film.produce());
        try {
            // The project's row is written, that of the run takes its time; other transactions are short.
            assertThat(ShortFilm.await(process, () -> isUnchangedForHalfASecond(journal)))
                    .as(said(film))
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        film.write("DROP TRIGGER slowly");

        assertThat(film.rows("SELECT id FROM projects")).isEmpty();
        assertThat(film.rows("SELECT id FROM runs")).isEmpty();
        assertThat(film.program.run("restart").output()).contains("Nothing to restart");
    }

    private static boolean isUnchangedForHalfASecond(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() < System.currentTimeMillis() - 500;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aStepThatWasCompletedWhenTheProcessDiedIsNeitherDoneAgainNorCalledDead() throws Exception {
        ShortFilm film = new ShortFilm(folder.resolve("completed-step"));
        new TestRecords(film.folder);
        film.write("CREATE TABLE slow AS SELECT 1 FROM pragma_function_list, pragma_function_list f LIMIT 1000");
        film.write("CREATE TRIGGER slowly BEFORE INSERT ON step_transitions"
                + " WHEN NEW.stage = 'voiceover' AND NEW.to_state = 'completed' BEGIN"
                + " DELETE FROM slow WHERE rowid = 1; SELECT count(*) FROM slow a, slow b, slow c, slow d; END");

        Process process = film.program.start(film.produce());
        try {
            assertThat(ShortFilm.await(
                            process,
                            () -> film.stage().equals("voiceover|running")
                                    && film.rows("SELECT scene_id FROM narrations")
                                                    .size()
                                            == ShortFilm.SCENES))
                    .as(said(film))
                    .isTrue();
            // Spring Batch knows that the step is completed; our own record of it takes its time.
            assertThat(process.waitFor(2, TimeUnit.SECONDS)).isFalse();
            assertThat(film.folder.resolve("ai-video-generator.db-journal")).exists();
        } finally {
            process.destroyForcibly().waitFor();
        }
        film.write("DROP TRIGGER slowly");
        film.write("DROP TABLE slow");

        assertThat(film.program.run("restart").exitCode()).as(said(film)).isZero();
        compare(film, 1);
    }

    @Test
    void aRecoveryThatIsKilledAgainAndAgainIsStillARecovery() throws Exception {
        ShortFilm film = new ShortFilm(folder.resolve("recovery"));
        Process first = film.program.start(film.produce());
        assertThat(new Kill(Kill.Moment.IN_STEP, "voiceover", 500).strike(film, first))
                .isPresent();
        Random random = new Random(SEED);

        for (int n = 0; n < 5; n++) {
            Process recovering = film.program.start("restart");
            new Kill(Kill.Moment.START, "", 700 + random.nextInt(1_800)).strike(film, recovering);
        }
        Process last = film.program.start("restart");

        assertThat(new Kill(Kill.Moment.IN_STEP, "visual-sourcing", 0).strike(film, last))
                .as(said(film))
                .isPresent();
        assertThat(film.rows("SELECT scene_number FROM narrations JOIN scenes ON scenes.id = scene_id"))
                .hasSize(ShortFilm.SCENES);
    }

    @Test
    void aModelWhoseFetchingWasKilledIsFetchedOnFromThereAndNotTakenForWhole() throws Exception {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> trickle(exchange, asked));
        server.start();
        try {
            ShortFilm film = new ShortFilm(folder.resolve("fetching"));
            Path models = film.folder.resolveSibling("models");
            Program program = film.program.with(
                    "aivideo.models.directory=" + models,
                    "aivideo.models.address=http://127.0.0.1:"
                            + server.getAddress().getPort(),
                    "aivideo.models.npm=no-such-program");
            String[] online = List.of(film.produce()).stream()
                    .filter(word -> !word.equals("--offline"))
                    .toArray(String[]::new);

            for (int n = 0; n < 2; n++) {
                int before = asked.size();
                Process process = program.start(n == 0 ? online : new String[] {"restart"});
                assertThat(ShortFilm.await(process, () -> asked.size() > before && hasParts(models)))
                        .as(said(film))
                        .isTrue();
                process.destroyForcibly().waitFor();
            }

            assertThat(asked).hasSize(2);
            assertThat(asked.toArray(String[]::new)[0]).isEqualTo("whole");
            assertThat(asked.toArray(String[]::new)[1]).startsWith("bytes=").isNotEqualTo("bytes=0-");
            assertThat(parts(models)).singleElement().asString().contains("part-");
        } finally {
            server.stop(0);
        }
    }

    private static void trickle(HttpExchange exchange, ConcurrentLinkedQueue<String> asked) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(range == null ? "whole" : range);
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        if (from > 0) {
            exchange.getResponseHeaders().add("Content-Range", "bytes %d-79999999/80000000".formatted(from));
        }
        exchange.sendResponseHeaders(from == 0 ? 200 : 206, 80_000_000 - from);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(new byte[100_000]);
                body.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasParts(Path models) {
        try {
            return !parts(models).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Files with something in them, without the notes of which state of an original they are. */
    private static List<Path> parts(Path models) throws IOException {
        if (!Files.isDirectory(models)) {
            return List.of();
        }
        try (var files = Files.walk(models)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && file.toFile().length() > 0
                            && !file.toString().endsWith(".validator"))
                    .toList();
        }
    }
}
