package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        try (Studio studio = Studio.open(
                new Workspace(folder), Path.of("").toAbsolutePath(), new Silence(), "beginning many films", false)) {
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

    private static long begin(JobRepository repository, int film) {
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

    private static final class Silence implements Progress {
        @Override
        public void report(String activity, long done, long total, String unit) {}

        @Override
        public void warn(String message) {}
    }
}
