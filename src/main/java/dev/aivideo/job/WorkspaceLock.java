package dev.aivideo.job;

import dev.aivideo.files.FileLocks;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.DatabaseUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time works in a workspace. The kernel frees the lock when its owner ends, also by {@code kill -9}:
 * so who holds it is alive, and every run that is not the holder's is dead. The owner is written beside the lock, for
 * those who are kept waiting.
 */
public final class WorkspaceLock implements AutoCloseable {
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(1);

    private final FileLocks.Held lock;
    private final Path ownerFile;

    private WorkspaceLock(FileLocks.Held lock, Path ownerFile) {
        this.lock = lock;
        this.ownerFile = ownerFile;
    }

    /**
     * Take the lock.
     *
     * @param purpose what the workspace is used for, shown to waiting processes
     * @param wait whether to wait without a time limit
     * @throws WorkspaceInUseException if another process holds it and {@code wait} is false
     */
    public static WorkspaceLock take(Workspace workspace, String purpose, boolean wait) {
        Path directory = workspace.jobs();
        try {
            Files.createDirectories(directory);
            FileLocks.Held lock = take(directory.resolve("lock"), wait);
            if (lock == null) {
                throw inUse(workspace);
            }
            WorkspaceLock held = new WorkspaceLock(lock, ownerFile(workspace));
            held.write(WorkspaceOwner.thisProcess(purpose));
            return held;
        } catch (IOException e) {
            throw unusable(directory, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse(workspace);
        }
    }

    private static FileLocks.@Nullable Held take(Path file, boolean wait) throws IOException, InterruptedException {
        FileLocks.Held lock = FileLocks.tryTake(file);
        while (lock == null && wait) {
            Thread.sleep(LOOK_AGAIN_AFTER.toMillis());
            lock = FileLocks.tryTake(file);
        }
        return lock;
    }

    private static DatabaseUnavailableException unusable(Path directory, IOException e) {
        return new DatabaseUnavailableException(
                "The job store in %s cannot be used.".formatted(directory),
                e.toString(),
                "check that the folder is writable and the disk has free space; or choose another folder with --workspace",
                e);
    }

    /** The process that uses the workspace now; empty if none does. */
    public static Optional<WorkspaceOwner> owner(Workspace workspace) {
        Path file = workspace.jobs().resolve("lock");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileLocks.Held free = FileLocks.tryTake(file)) {
            return free == null ? Optional.of(WorkspaceOwner.read(ownerFile(workspace))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static WorkspaceInUseException inUse(Workspace workspace) {
        return new WorkspaceInUseException(workspace, WorkspaceOwner.read(ownerFile(workspace)));
    }

    private static Path ownerFile(Workspace workspace) {
        return workspace.jobs().resolve("owner");
    }

    private void write(WorkspaceOwner owner) throws IOException {
        Files.deleteIfExists(ownerFile); // which may be a link to a foreign file
        try (FileChannel file = FileChannel.open(ownerFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(owner.bytes()));
        }
    }

    @Override
    public void close() {
        try (lock) {
            Files.deleteIfExists(ownerFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
