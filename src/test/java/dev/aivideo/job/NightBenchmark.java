package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A night of the real program through {@code run.sh}: twenty short films, three of which cannot be made, and two kills
 * by SIGKILL on the way: {@code mvn -B test -Dtest=NightBenchmark}. No part of the build. How wall time, CPU time, memory
 * and databases grow with the films goes to the console and to {@code target/night.md}; the workspace stays in
 * {@code target/night}, its report can be looked at. {@code -Dnight.films=…}, {@code poisoned}, {@code kills},
 * {@code parallel} and {@code seed} make it another night.
 */
class NightBenchmark {
    private static final int FILMS = Integer.getInteger("night.films", 20);
    private static final int POISONED = Integer.getInteger("night.poisoned", 3);
    private static final int KILLS = Integer.getInteger("night.kills", 2);
    private static final int PARALLEL = Integer.getInteger("night.parallel", 1);
    private static final long SEED = Long.getLong("night.seed", System.nanoTime() % 1_000_000);
    private static final int LATEST_KILL_MS = 20_000;
    private static final List<String> TOPICS = List.of(
            "How bees make honey", "How suspension bridges stand", "The Apollo Moon landing", "Why the sea is salt");
    /** What makes a queued film one that cannot be made: an operator's list or the web page can bring it there. */
    private static final List<String> POISONS = List.of(
            "json_set(brief_json, '$.voice', 'xx_nobody')",
            "json_set(brief_json, '$.scriptText', '{\"scenes\": [')",
            "json_set(brief_json, '$.scriptText', '{\"scenes\": [{\"text\": \" \"}]}')");

    private final Path folder = Path.of("target/night").toAbsolutePath();
    private TestRecords records;
    private NightWatch watch;

    @BeforeEach
    void fillTheQueue() throws Exception {
        assertThat(new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor())
                .isZero();
        Files.createDirectories(folder);
        for (int film = 1; film <= FILMS; film++) {
            String topic = TOPICS.get(film % TOPICS.size()) + ", film " + film;
            assertThat(run("queue", "add", "--topic", topic, "--duration", "10", "--offline"))
                    .isZero();
        }
        records = new TestRecords(folder);
        poisoned().forEach(this::poison);
        watch = new NightWatch(records);
    }

    /** Spread over the night. */
    private static List<Integer> poisoned() {
        return IntStream.rangeClosed(1, POISONED)
                .map(n -> n * FILMS / (POISONED + 1))
                .boxed()
                .toList();
    }

    private void poison(int film) {
        String poison = POISONS.get(poisoned().indexOf(film) % POISONS.size());
        records.client
                .sql("UPDATE queue_entries SET brief_json = " + poison + " WHERE position = " + film)
                .update();
    }

    @Test
    void everyFilmIsMadeOnceAndWhatCannotBeMadeIsPutAside() throws Exception {
        System.out.println("night.seed=" + SEED);
        Random random = new Random(SEED);
        List<Integer> killedAt =
                random.ints(2, FILMS).distinct().limit(KILLS).sorted().boxed().toList();
        for (int position : killedAt) {
            kill(position, random.nextInt(LATEST_KILL_MS));
        }
        int exitCode = night();
        watch.print(killedAt);

        assertThat(exitCode).isEqualTo(POISONED == 0 ? 0 : 1);
        assertOneNight();
        for (int more = 1; more < 3 && POISONED > 0; more++) {
            assertThat(night()).isEqualTo(1);
        }
        assertThat(rows("SELECT state || ' ' || attempts AS x FROM queue_entries WHERE state <> 'DONE'"))
                .isEqualTo(Collections.nCopies(POISONED, "PUT_ASIDE 3"));
        assertThat(night()).isZero();
        assertFilms();
    }

    private void kill(int position, int delayMs) throws Exception {
        Process process = start();
        while (rows("SELECT id AS x FROM night_films WHERE outcome <> 'PLANNED' AND position >= " + position)
                .isEmpty()) {
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("ended before film " + position)
                    .isFalse();
        }
        assertThat(process.waitFor(delayMs, TimeUnit.MILLISECONDS)).isFalse();
        List<String> children =
                process.descendants().map(child -> String.valueOf(child.pid())).toList();
        process.destroyForcibly().waitFor();
        System.out.printf(
                "killed %d ms after film %d began: %s, children left %s%n",
                delayMs,
                position,
                rows("SELECT stage || ' ' || to_state AS x FROM step_transitions ORDER BY rowid DESC LIMIT 1"),
                children);
    }

    private int night() throws Exception {
        return start().waitFor();
    }

    private Process start() throws IOException {
        Process process = command("nightly", "--max", String.valueOf(FILMS), "--parallel", String.valueOf(PARALLEL))
                .start();
        watch.look(process);
        return process;
    }

    private int run(String... words) throws Exception {
        return command(words).start().waitFor();
    }

    private ProcessBuilder command(String... words) {
        List<String> command = new ArrayList<>(List.of("./run.sh"));
        command.addAll(List.of(words));
        command.addAll(List.of("--workspace", folder.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolveSibling("night-console.txt").toFile()));
    }

    private void assertOneNight() throws IOException {
        List<Map<String, Object>> nights =
                records.client.sql("SELECT * FROM nights").query().listOfRows();
        assertThat(nights).hasSize(1);
        String page =
                Files.readString(folder.resolve(String.valueOf(nights.get(0).get("report"))));
        assertThat(page).contains(FILMS - POISONED + "</b> done", POISONED + "</b> failed", "0</b> left over");
        System.out.println(
                "report: " + folder.resolve(String.valueOf(nights.get(0).get("report"))));
    }

    private void assertFilms() throws IOException {
        int good = FILMS - POISONED;
        assertThat(rows("SELECT topic AS x FROM projects")).hasSize(FILMS).doesNotHaveDuplicates();
        assertThat(rows("SELECT id AS x FROM projects WHERE video_path IS NOT NULL"))
                .hasSize(good);
        try (Stream<Path> films = Files.list(folder.resolve("output"))) {
            assertThat(films.filter(file -> file.toString().endsWith(".mp4"))).hasSize(good);
        }
        assertThat(rows("SELECT project_id || stage AS x FROM step_transitions WHERE to_state = 'completed'"))
                .as("no step was done twice")
                .hasSize(good * 5)
                .doesNotHaveDuplicates();
        assertThat(rows("SELECT error AS x FROM runs WHERE status = 'died'"))
                .hasSizeLessThanOrEqualTo(KILLS * PARALLEL)
                .allSatisfy(error -> assertThat(error).isEqualTo("ended by: process died"));
        assertThat(rows("SELECT status AS x FROM runs WHERE status = 'completed'"))
                .hasSize(good);
    }

    private List<String> rows(String query) {
        return records.client.sql(query).query(String.class).list();
    }
}
