package dev.aivideo.job;

import dev.aivideo.project.Artifact;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.ArtifactStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds files of completed steps that are damaged or missing. */
@Component
class DamagedFiles {
    private final ArtifactRepository artifacts;
    private final ArtifactStore store;
    private final RestartPreparation preparation;
    private final ProjectJobInstances instances;

    DamagedFiles(
            ArtifactRepository artifacts,
            ArtifactStore store,
            RestartPreparation preparation,
            ProjectJobInstances instances) {
        this.artifacts = artifacts;
        this.store = store;
        this.preparation = preparation;
        this.instances = instances;
    }

    /**
     * Delete the records of such files. If there is one, all steps run again and make what is missing.
     *
     * @return the fault of each, as text for the operator
     */
    List<String> forget(String projectId) {
        Map<Artifact, String> damages = new LinkedHashMap<>();
        for (Artifact artifact : artifacts.ofProject(projectId)) {
            store.damage(artifact).ifPresent(damage -> damages.put(artifact, damage + "; it is made again"));
        }
        if (!damages.isEmpty()) {
            // First, as a run that is killed in between must not go on behind the step that makes the file.
            instances.abandon(projectId);
        }
        damages.keySet().forEach(preparation::forget);
        return List.copyOf(damages.values());
    }
}
