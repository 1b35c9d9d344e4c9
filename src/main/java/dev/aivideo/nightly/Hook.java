package dev.aivideo.nightly;

import dev.aivideo.media.ProcessFamily;
import dev.aivideo.project.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Runs the operator's command after a night. A failure of it is only a warning: the night is done. */
@Component
class Hook {
    private final NightlyProperties properties;
    private final Progress progress;

    Hook(NightlyProperties properties, Progress progress) {
        this.properties = properties;
        this.progress = progress;
    }

    /** Call the command with the report's path as its last argument. */
    void call(Path report) {
        if (properties.hook().isBlank()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(properties.hook().strip().split("\\s+")));
        command.add(report.toString());
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            ProcessFamily family = ProcessFamily.of(builder);
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                if (!process.waitFor(properties.hookTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                    family.end(process);
                    progress.warn("The hook " + command + " took longer than "
                            + properties.hookTimeout().toSeconds() + " s and was terminated");
                } else if (process.exitValue() != 0) {
                    progress.warn("The hook " + command + " ended with exit code " + process.exitValue());
                }
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            progress.warn("The hook could not be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
