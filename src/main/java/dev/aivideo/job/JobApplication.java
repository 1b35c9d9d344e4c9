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
     * @param home folder of the program, whose {@code config/application.yml} holds the operator's settings
     */
    public static ConfigurableApplicationContext open(Workspace workspace, Path home, Progress progress) {
        return new SpringApplicationBuilder(JobApplication.class)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(
                        "spring.config.additional-location=optional:"
                                + home.resolve("config").toUri() + "," + "optional:"
                                + workspace.root().resolve("config").toUri(),
                        "aivideo.home=" + home,
                        "logging.threshold.console=off")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("workspace", workspace);
                    context.getBeanFactory().registerSingleton("progress", new CollectedWarnings(progress));
                })
                .run();
    }

    /**
     * Where the operator's settings are looked for, in Spring Boot's notation: the program's {@code config} folder, and
     * over it the workspace's. Either may be missing; Spring knows a folder by the last character of its name.
     */
    public static String settings(Workspace workspace, Path home) {
        return "optional:file:%s/,optional:file:%s/"
                .formatted(home.resolve("config"), workspace.root().resolve("config"));
    }
}
