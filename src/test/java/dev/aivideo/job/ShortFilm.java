package dev.aivideo.job;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Run;
import dev.aivideo.project.StepTransition;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.Records;
import dev.aivideo.records.RunRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A film of ten seconds that the real program makes, in a workspace of its own: what it takes to make it, and what there
 * is when it is done.
 */
final class ShortFilm {
    static final int SCENES = 3;
    private static final String SCRIPT = """
            {"scenes": [
              {"text": "Bees dance to show the others the way to the flowers.", "visual_keywords": ["bees"]},
              {"text": "A red flower waits in the morning sun.", "visual_keywords": ["flower"]},
              {"text": "Then the hive is full of golden honey.", "visual_keywords": ["honey"]}]}
            """;

    final Path folder;
    final Program program;

    ShortFilm(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        Path cache = Path.of("target/test-cache").toAbsolutePath();
        program = new Program(this.folder)
                .with("aivideo.editing.preset=superfast", "aivideo.ffmpeg.executable=auto", "aivideo.cache=" + cache);
        Files.writeString(script(), SCRIPT);
    }

    /** A workspace as another one stands, everything in it included. */
    static ShortFilm copyOf(ShortFilm other, Path folder) throws IOException, InterruptedException {
        Process copy = new ProcessBuilder("cp", "-a", other.folder.toString(), folder.toString()).start();
        if (copy.waitFor() != 0) {
            throw new IOException("Cannot copy " + other.folder);
        }
        return new ShortFilm(folder);
    }

    String[] produce(String... more) {
        List<String> words = new ArrayList<>(List.of("produce", "--topic", "Bees at work", "--duration", "10"));
        words.addAll(List.of("--aspect", "1:1", "--offline", "--script", script().toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    Program.Ended make() throws IOException, InterruptedException {
        return program.run(produce());
    }

    Workspace workspace() {
        return new Workspace(folder);
    }

    private Path script() {
        return folder.resolveSibling("script.json");
    }

    /** The one project's id; empty as long as no run of it is known. */
    Optional<String> project() {
        return rows("SELECT project_id FROM runs ORDER BY rowid LIMIT 1").stream()
                .findFirst();
    }

    String id() {
        return project().orElseThrow();
    }

    List<Run> runs() {
        return repository().ofProject(id());
    }

    List<StepTransition> transitions(Run run) {
        return repository().transitions(run.id());
    }

    private RunRepository repository() {
        return Records.openForReading(workspace()).runs();
    }

    private String address() {
        return "jdbc:sqlite:" + workspace().database();
    }

    /** The first column of each row, or all of them with bars between; nothing if there is no such table yet. */
    List<String> rows(String query) {
        List<String> rows = new ArrayList<>();
        if (!Files.exists(workspace().database())) {
            return rows;
        }
        try (Connection connection = DriverManager.getConnection(address() + "?busy_timeout=30000");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join("|", values));
            }
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no such table")) {
                throw new IllegalStateException(query, e);
            }
        }
        return rows;
    }

    void write(String statement) {
        try (Connection connection = DriverManager.getConnection(address() + "?busy_timeout=30000");
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** How far the newest run is: the step that runs, or ran last, and its state. */
    String stage() {
        return rows("SELECT stage, to_state FROM step_transitions ORDER BY rowid DESC LIMIT 1").stream()
                .findFirst()
                .orElse("|start");
    }

    Path film() {
        return workspace().videos(id()).resolve("final.mp4");
    }

    /** Every decoded frame and every packet of decoded sound of the film, by checksum. */
    String decoded() throws IOException {
        Path list = Files.createTempFile(folder.getParent(), "frames-", ".md5");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(list, "framemd5")
                        .input(film())
                        .option("-map", "0:v", "-map", "0:a")
                        .build());
        return Files.readString(list);
    }

    /** All that the records say of the film, except what names this one making of it: ids and dates. */
    List<String> records() throws IOException {
        List<String> all = new ArrayList<>();
        all.addAll(rows("SELECT current_step, status, target_duration, total_duration, video_file_size"
                + " FROM projects WHERE id IN (SELECT project_id FROM runs)"));
        all.addAll(rows("SELECT scene_number, text, sanitized_text, audio_file_path, duration, visual_keywords"
                + " FROM scenes ORDER BY scene_number"));
        all.addAll(rows("SELECT scene_number, file, samples, engine, voice, speed, spoken_text, sentences_json"
                + " FROM scenes JOIN narrations ON scene_id = scenes.id ORDER BY scene_number"));
        all.addAll(
                rows(
                        "SELECT scene_number, position, kind, file, in_ms, available_ms, showing_json, source,"
                                + " source_id, shots.title, licence, score, reason, sha256"
                                + " FROM scenes JOIN shots ON scene_id = scenes.id JOIN showings ON shot_id = shots.id ORDER BY scene_number, position"));
        all.addAll(rows(
                "SELECT scene_number, video_id, title, rank, visual_suggestions.duration, download_status, provider"
                        + " FROM scenes JOIN visual_suggestions ON scene_id = scenes.id ORDER BY scene_number, rank"));
        all.addAll(rows("SELECT title, description, tags_json, language FROM scripts"));
        all.addAll(rows("SELECT speed, lead_samples, between_sentences_samples, between_scenes_samples, tail_samples,"
                + " total_samples, engine, fingerprint, voice FROM speech_plans"));
        all.addAll(rows("SELECT scene_number, file, report_file, frames"
                + " FROM scenes JOIN segments ON scene_id = scenes.id ORDER BY scene_number"));
        // It names its project, so its checksum is its own.
        String metadata = "/metadata.json";
        all.addAll(rows("SELECT path, stage, sha256, bytes FROM artifacts WHERE path NOT LIKE '%" + metadata
                + "' ORDER BY path"));
        all.add(Files.readString(film().resolveSibling(metadata.substring(1))));
        all.addAll(rows("SELECT DISTINCT status, progress, total_scenes FROM assembly_jobs WHERE status <> 'error'"));
        return all.stream().map(row -> row.replace(id(), "PROJECT")).toList();
    }

    /** What lies in the workspace, except logs and the JobRepository. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.startsWith("logs") && !file.contains(".cache/jobs"))
                    .map(file -> file.replace(id(), "PROJECT").replace(id().substring(0, 8), "PROJECT"))
                    .sorted()
                    .toList();
        }
    }

    /** Wait until the condition holds; false if the process ends before. */
    static boolean await(Process process, BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (process.waitFor(40, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }
}
