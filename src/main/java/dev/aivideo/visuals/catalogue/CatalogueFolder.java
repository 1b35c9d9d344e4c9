package dev.aivideo.visuals.catalogue;

import dev.aivideo.project.Workspace;
import java.nio.file.Path;

/** Where the answers of the catalogues are kept. */
public final class CatalogueFolder {
    private CatalogueFolder() {}

    public static Path of(Workspace workspace) {
        return workspace.root().resolve(".cache/answers");
    }
}
