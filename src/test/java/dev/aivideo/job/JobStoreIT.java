package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The JobRepository as the program sets it up. */
class JobStoreIT {
    private static final int FILMS = 60;

    @TempDir
    Path folder;

    @Test
    void filmsThatBeginAtTheSameTimeDoNotKeepEachOtherFromIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (WorkspaceSession studio = WorkspaceSession.open(
                new Workspace(folder),
                Path.of("").toAbsolutePath(),
                new RecordingProgress(),
                "beginning many films",
                false)) {
            JobRepository repository = studio.get(JobRepository.class);
            List<Future<Long>> begun = IntStream.range(0, FILMS)
                    .mapToObj(film -> threads.submit(() -> begin(repository, film)))
                    .toList();

            Set<Long> executions = new HashSet<>();
            for (Future<Long> one : begun) {
                executions.add(one.get());
            }
            assertThat(executions).hasSize(FILMS);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script empty",
                "script cut",
                "script garbled",
                "script a folder",
                "script gone",
                "script of zeros",
                "properties empty",
                "properties cut",
                "properties garbled",
                "properties a folder",
                "properties newer",
                "log garbled",
                "lck a folder",
                "status unknown"
            })
    void aDamagedStoreIsSetAsideAndWorkGoesOn(String damage) throws Exception {
        Path jobs = new Workspace(folder).jobs();
        try (WorkspaceSession studio = studio(new RecordingProgress())) {
            begin(studio.get(JobRepository.class), 1);
        }
        List<String> before = names(jobs);
        damage(jobs, damage);

        assertThat(warningsOfWork())
                .singleElement()
                .asString()
                .contains(
                        jobs.toString(),
                        " is damaged (",
                        jobs.resolve("damaged-").toString());
        assertThat(names(jobs)).containsAll(before);
        assertThat(warningsOfWork()).isEmpty();
    }

    /** HSQLDB goes by what was written before, or does not use the file at all. */
    @ParameterizedTest
    @ValueSource(strings = {"log cut", "log a folder", "log empty", "script.new a folder", "data garbled"})
    void aKilledProcessesDamagedLogIsNoEndOfWork(String damage) throws Exception {
        Path jobs = new Workspace(folder).jobs();
        try (WorkspaceSession studio = studio(new RecordingProgress())) {
            begin(studio.get(JobRepository.class), 1);
            copy(jobs, folder.resolve("as-killed"));
        }
        copy(folder.resolve("as-killed"), jobs);
        damage(jobs, damage);

        assertThat(warningsOfWork()).isEmpty();
        assertThat(warningsOfWork()).isEmpty();
    }

    private List<String> warningsOfWork() throws Exception {
        RecordingProgress progress = new RecordingProgress();
        try (WorkspaceSession studio = studio(progress)) {
            begin(studio.get(JobRepository.class), System.nanoTime());
            assertThat(studio.get(JobRepository.class).getJobNames()).contains(VideoJobConfiguration.JOB_NAME);
        }
        return progress.warnings();
    }

    private WorkspaceSession studio(Progress progress) {
        return WorkspaceSession.open(
                new Workspace(folder), Path.of("").toAbsolutePath(), progress, "trying the store", false);
    }

    /** As a killed process leaves them: what was committed last stands in the log alone. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("jobs.script", "jobs.properties", "jobs.log")) {
            Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> names(Path jobs) throws IOException {
        try (Stream<Path> files = Files.list(jobs)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void damage(Path jobs, String damage) throws IOException {
        String[] words = damage.split(" ", 2);
        if (words[0].equals("status")) {
            Path script = jobs.resolve("jobs.script");
            Files.writeString(script, Files.readString(script).replace("'STARTING'", "'STARTIXG'"));
            return;
        }
        Path file = jobs.resolve("jobs." + words[0]);
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        Files.deleteIfExists(file);
        switch (words[1]) {
            case "gone" -> {}
            case "a folder" -> Files.createFile(Files.createDirectory(file).resolve("something"));
            case "empty" -> Files.createFile(file);
            case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "of zeros" -> Files.write(file, new byte[bytes.length]);
            case "newer" -> Files.writeString(file, "version=9.0.0\nmodified=no\n");
            case "garbled" -> {
                byte[] noise = new byte[Math.max(600, bytes.length)];
                new Random(7).nextBytes(noise);
                Files.write(file, noise);
            }
            default -> throw new IllegalArgumentException(damage);
        }
    }

    private static long begin(JobRepository repository, long film) {
        JobParameters parameters = new JobParametersBuilder()
                .addString(JobParameterNames.PROJECT, "film " + film)
                .toJobParameters();
        return repository
                .createJobExecution(
                        repository.createJobInstance(VideoJobConfiguration.JOB_NAME, parameters),
                        parameters,
                        new ExecutionContext())
                .getId();
    }
}
