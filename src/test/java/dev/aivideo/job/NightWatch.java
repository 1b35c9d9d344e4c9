package dev.aivideo.job;

import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at a night from outside: what every film takes, and how large things are when it is done. */
final class NightWatch {
    private static final int EVERY_MS = 250;

    private final TestRecords records;
    private final List<ProcessWatch> processes = new ArrayList<>();
    private final Map<Integer, Sizes> sizes = new TreeMap<>();

    /** In kB, at the end of a film. */
    private record Sizes(long records, long jobs, long logs, long workspace, double memoryMb) {}

    private record Film(int position, String outcome, String topic, Instant begun, Instant ended) {}

    NightWatch(TestRecords records) {
        this.records = records;
    }

    /** Watch a process of the night until it ends. */
    void look(Process process) {
        processes.add(new ProcessWatch(process));
        Thread thread = new Thread(() -> watch(process), "night-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Process process) {
        try {
            while (process.isAlive()) {
                films().forEach(film -> sizes.computeIfAbsent(film.position(), position -> sizes(process)));
                Thread.sleep(EVERY_MS);
            }
            // What the end of the process leaves: HSQLDB writes its files anew.
            sizes.put(Integer.MAX_VALUE - processes.size(), sizes(process));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Film> films() {
        return records.client
                .sql("""
                        SELECT position, outcome, topic, started_at, ended_at FROM night_films
                        WHERE night_id = (SELECT id FROM nights ORDER BY rowid LIMIT 1) AND ended_at IS NOT NULL
                        ORDER BY ended_at
                        """)
                .query((row, number) -> new Film(
                        row.getInt("position"),
                        row.getString("outcome"),
                        row.getString("topic"),
                        Instant.parse(row.getString("started_at")),
                        Instant.parse(row.getString("ended_at"))))
                .list();
    }

    private Sizes sizes(Process process) {
        Path root = records.workspace.root();
        return new Sizes(
                kilobytes(records.workspace.database()),
                kilobytes(records.workspace.jobs()),
                kilobytes(records.workspace.logs()),
                kilobytes(root),
                ProcessWatch.memory(process.pid(), "VmRSS:"));
    }

    /** Files come and go while a film is made: what is not there any more has no size. */
    private static long kilobytes(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / 1000;
        } catch (NoSuchFileException | UncheckedIOException e) {
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Print the table, and keep it in {@code target/night.md}. */
    void print(List<Integer> killedAt) throws IOException, InterruptedException {
        for (ProcessWatch process : processes) {
            process.close();
        }
        List<String> lines = new ArrayList<>(List.of(
                "| film | outcome | wall, s | CPU, s | memory at its end, MB | SQLite, kB | HSQLDB, kB | logs, kB | workspace, MB |",
                "|---|---|---|---|---|---|---|---|---|"));
        for (Film film : films()) {
            Sizes size = sizes.getOrDefault(film.position(), new Sizes(0, 0, 0, 0, 0));
            lines.add("| %d%s | %s | %.1f | %.1f | %.0f | %d | %d | %d | %.1f |"
                    .formatted(
                            film.position(),
                            killedAt.contains(film.position()) ? " (killed)" : "",
                            film.outcome(),
                            (film.ended().toEpochMilli() - film.begun().toEpochMilli()) / 1e3,
                            processes.stream()
                                    .mapToDouble(process -> process.between(film.begun(), film.ended())
                                            .cpuS())
                                    .sum(),
                            size.memoryMb(),
                            size.records(),
                            size.jobs(),
                            size.logs(),
                            size.workspace() / 1e3));
        }
        sizes.forEach((position, size) -> {
            if (position > Integer.MAX_VALUE / 2) {
                lines.add("Process ended: SQLite %d kB, HSQLDB %d kB, logs %d kB, workspace %.1f MB"
                        .formatted(size.records(), size.jobs(), size.logs(), size.workspace() / 1e3));
            }
        });
        Files.write(Path.of("target/night.md"), lines);
        System.out.println(String.join(System.lineSeparator(), lines));
        System.out.printf(Locale.ROOT, "%d films%n", films().size());
    }
}
