package dev.aivideo.visuals;

import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pictures' files. What lies in the project's folder is recorded; a file of the operator's stays where it is. */
class SceneFiles {
    private final ArtifactStore artifacts;
    private final Workspace workspace;

    SceneFiles(ArtifactStore artifacts, Workspace workspace) {
        this.artifacts = artifacts;
        this.workspace = workspace;
    }

    /** The folder of a scene's pictures. */
    Path folder(Scene scene) {
        return workspace.pictures(scene.projectId());
    }

    /**
     * The file is whole already; the store gives it its row, and a second run finds it by that.
     *
     * @param key of the picture, {@code source:id}
     * @param address what the picture is made from
     */
    void keep(Scene scene, String key, String address, Path file) {
        if (isOurs(scene, file)) {
            artifacts.obtain(
                    scene.projectId(),
                    scene.id(),
                    Stage.VISUAL_SOURCING,
                    ContentKey.of(key, address, file.getFileName()),
                    file,
                    temporary -> Files.move(file, temporary));
        }
    }

    /** A refused file is in no record, so nothing else would delete it later. */
    void discard(Scene scene, Path file) {
        if (isOurs(scene, file)) {
            artifacts.discard(file);
        }
    }

    private boolean isOurs(Scene scene, Path file) {
        return file.startsWith(folder(scene));
    }
}
