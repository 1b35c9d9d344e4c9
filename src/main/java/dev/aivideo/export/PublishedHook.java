package dev.aivideo.export;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.HookCommand;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.DecisionRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Calls the operator's command for a film that was published: once for the same files, however often the stage is done
 * again. A failure of it is told, and the film is published all the same.
 */
final class PublishedHook {
    private final HookCommand command;
    private final Workspace workspace;
    private final ArtifactStore store;
    private final DecisionRepository decisions;
    private final Progress progress;

    PublishedHook(
            HookCommand command,
            Workspace workspace,
            ArtifactStore store,
            DecisionRepository decisions,
            Progress progress) {
        this.command = command;
        this.workspace = workspace;
        this.store = store;
        this.decisions = decisions;
        this.progress = progress;
    }

    /** @param metadata in which the checksums of all that is published stand, so it changes with any of it */
    void call(String projectId, Path metadata) throws IOException {
        if (command.isNone()) {
            return;
        }
        ContentKey key = ContentKey.of("hook", Checksums.sha256(metadata));
        Path told = workspace.videos(projectId).resolve("hook.txt");
        store.obtain(projectId, null, Stage.EXPORT, key, told, file -> {
            HookCommand.Outcome outcome = command.call(metadata.toAbsolutePath());
            Files.writeString(file, outcome + "\n");
            tell(projectId, outcome);
        });
    }

    private void tell(String projectId, HookCommand.Outcome outcome) {
        decisions.add(Decision.of(
                projectId, null, Stage.EXPORT, Decision.HOOK, Map.of("done", outcome.isDone(), "how", outcome.how())));
        if (!outcome.isDone()) {
            progress.warn(outcome + ". The film is published.");
        }
    }
}
