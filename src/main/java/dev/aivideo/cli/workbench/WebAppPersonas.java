package dev.aivideo.cli.workbench;

import dev.aivideo.project.Workspace;
import dev.aivideo.records.Records;
import dev.aivideo.records.webapp.SystemPromptRepository;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The personas of the web app; the workspace may not have been used yet. */
public final class WebAppPersonas {
    private final @Nullable SystemPromptRepository rows;

    WebAppPersonas(Workspace workspace) {
        this.rows = Files.isRegularFile(workspace.database())
                ? Records.openForReading(workspace).systemPrompts()
                : null;
    }

    /** @param persona id or name */
    public boolean has(String persona) {
        return rows != null && rows.prompt(persona).isPresent();
    }

    public List<String> ids() {
        return rows == null ? List.of() : rows.ids();
    }
}
