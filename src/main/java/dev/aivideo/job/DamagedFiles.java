package dev.aivideo.job;

import dev.aivideo.project.Artifact;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.ArtifactStore;
import java.util.ArrayList;
import java.util.List;
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
        List<String> damages = new ArrayList<>();
        for (Artifact artifact : artifacts.ofProject(projectId)) {
            store.damage(artifact).ifPresent(damage -> {
                damages.add(damage + "; it is made again");
                preparation.forget(artifact);
            });
        }
        if (!damages.isEmpty()) {
            instances.abandon(projectId);
        }
        return damages;
    }
}
