package dev.aivideo.visuals;

import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ShotRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The scenes in order whose pictures are not all there yet. */
class UnsourcedSceneReader implements ItemReader<Scene> {
    private final Iterator<Scene> scenes;
    private final ShotRepository shots;
    private final ArtifactRepository artifacts;
    private final ArtifactStore store;
    private final Workspace workspace;
    private final @Nullable Path pictures;

    UnsourcedSceneReader(
            List<Scene> scenes,
            ShotRepository shots,
            ArtifactRepository artifacts,
            ArtifactStore store,
            Workspace workspace) {
        this.scenes = scenes.iterator();
        this.shots = shots;
        this.artifacts = artifacts;
        this.store = store;
        this.workspace = workspace;
        this.pictures =
                scenes.isEmpty() ? null : workspace.pictures(scenes.get(0).projectId());
    }

    @Override
    public @Nullable Scene read() {
        while (scenes.hasNext()) {
            Scene scene = scenes.next();
            List<Shot> has = shots.ofScene(scene.id());
            if (has.isEmpty() || !has.stream().allMatch(this::isThere)) {
                return scene;
            }
        }
        return null;
    }

    private boolean isThere(Shot shot) {
        return mayBeRead(shot)
                && isWhole(shot.file())
                && shot.showing().layers().stream().allMatch(layer -> isWhole(layer.file()));
    }

    /** Records of another hand may name any file. */
    private boolean mayBeRead(Shot shot) {
        boolean outside = !workspace.resolve(shot.file()).startsWith(workspace.root());
        return !outside || shot.source().equals("library");
    }

    /** What we made is checked by its row, and is worth nothing without; the operator's own file only has to be there. */
    private boolean isWhole(String path) {
        return artifacts
                .find(path)
                .map(artifact -> store.damage(artifact).isEmpty())
                .orElseGet(() -> !isOurs(path) && Files.isRegularFile(workspace.resolve(path)));
    }

    private boolean isOurs(String path) {
        return pictures != null && workspace.resolve(path).startsWith(pictures);
    }
}
