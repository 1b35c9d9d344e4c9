package dev.aivideo.nightly;

import dev.aivideo.media.HookCommand;
import dev.aivideo.project.Progress;
import java.nio.file.Path;
import java.util.List;
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
        List<String> words = List.of(properties.hook().strip().split("\\s+"));
        try {
            HookCommand.Outcome outcome = new HookCommand(words, properties.hookTimeout()).call(report);
            if (!outcome.isDone()) {
                progress.warn(outcome.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
