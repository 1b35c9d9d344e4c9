package dev.aivideo.job;

import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application that runs the Job. Whoever opens it holds the {@link WorkspaceLock}: the JobRepository has one owner
 * at a time.
 */
@SpringBootApplication(scanBasePackages = "dev.aivideo")
public class JobApplication {

    /**
     * Start the application.
     *
     * @param home folder of the program
     * @throws SettingsException if the settings cannot be used
     */
    public static ConfigurableApplicationContext open(Workspace workspace, Path home, Progress progress) {
        return builder(workspace, home, new CollectedWarnings(progress)).run();
    }

    /**
     * The application with lazily created beans, so that neither the lock nor a database
     * is touched unless needed.
     *
     * @throws SettingsException if the settings cannot be used
     */
    public static ConfigurableApplicationContext forInspection(Workspace workspace, Path home) {
        return builder(workspace, home, Progress.NONE).lazyInitialization(true).run();
    }

    private static SpringApplicationBuilder builder(Workspace workspace, Path home, Progress progress) {
        return new SpringApplicationBuilder(JobApplication.class)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .environment(OperatorSettings.environment(workspace, home))
                .properties("logging.threshold.console=off")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("workspace", workspace);
                    context.getBeanFactory().registerSingleton("progress", progress);
                });
    }
}
