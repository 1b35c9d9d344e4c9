package dev.aivideo.records;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.files.Checksums;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the files that the stages make, so that nothing is made twice and nothing half-written is ever taken for
 * whole: a file counts only with its row, the same content key and the same checksum.
 */
public class ArtifactStore {
    private static final Logger LOG = LoggerFactory.getLogger(ArtifactStore.class);

    private final Workspace workspace;
    private final ArtifactRepository artifacts;

    ArtifactStore(Workspace workspace, ArtifactRepository artifacts) {
        this.workspace = workspace;
        this.artifacts = artifacts;
    }

    /** Makes a file under the temporary name it is given. It may throw; then nothing is kept. */
    @FunctionalInterface
    public interface Maker {
        void make(Path temporary) throws IOException, InterruptedException;
    }

    /**
     * The file, as it was made before if it is still whole, newly made otherwise. The final name appears in one move,
     * after the bytes are on the disk.
     *
     * @param key everything the content depends on
     * @return {@code target}
     * @throws UncheckedIOException if the file cannot be written; whatever {@code maker} throws unchecked
     */
    public Path obtain(
            String projectId, @Nullable String sceneId, Stage stage, ContentKey key, Path target, Maker maker) {
        if (isWhole(target, key)) {
            return target;
        }
        try {
            Files.createDirectories(target.getParent());
            String sha256 = AtomicFile.of(target).forced().make(part -> {
                maker.make(part);
                return Checksums.sha256(part);
            });
            artifacts.put(new Artifact(
                    UUID.randomUUID().toString(),
                    projectId,
                    sceneId,
                    stage,
                    workspace.relative(target),
                    key.value(),
                    sha256,
                    Files.size(target),
                    Instant.now()));
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + target + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making " + target, e);
        }
    }

    /** Delete a file that was made and is not wanted after all. One that has a row stays. */
    public void discard(Path file) {
        if (artifacts.find(workspace.relative(file)).isEmpty()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete " + file + ": " + e.getMessage(), e);
            }
        }
    }

    /** Whether the file is there, was made from these things, and is byte for byte as it was made. */
    public boolean isWhole(Path target, ContentKey key) {
        return artifacts
                .find(workspace.relative(target))
                .filter(artifact -> artifact.contentKey().equals(key.value()))
                .filter(artifact -> damage(artifact).isEmpty())
                .isPresent();
    }

    /** What is wrong with a recorded file, in words for the operator; empty if it is whole. */
    public Optional<String> damage(Artifact artifact) {
        Path file = workspace.resolve(artifact.path());
        try {
            if (!Files.isRegularFile(file)) {
                return damaged(file + " is gone");
            }
            if (Files.size(file) != artifact.bytes()) {
                return damaged("%s has %d bytes, was made with %d".formatted(file, Files.size(file), artifact.bytes()));
            }
            return Checksums.sha256(file).equals(artifact.sha256())
                    ? Optional.empty()
                    : damaged(file + " is not what was written: its checksum differs");
        } catch (IOException e) {
            return damaged(file + " cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> damaged(String what) {
        LOG.warn("{}; it is made again", what);
        return Optional.of(what);
    }
}
