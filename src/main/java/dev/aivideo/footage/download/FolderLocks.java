package dev.aivideo.footage.download;

import dev.aivideo.files.FileLocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A few locks, never deleted, serve all keys: two keys that share one wait for each other, and no more. */
final class FolderLocks {
    private static final int FILES = 4096;

    private final Path folder;

    FolderLocks(Path folder) {
        this.folder = folder;
    }

    /** Wait for the lock. */
    FileLocks.Held take(String key) throws IOException {
        return FileLocks.take(file(key));
    }

    /** The lock if it is free, else null. */
    FileLocks.@Nullable Held tryTake(String key) throws IOException {
        return FileLocks.tryTake(file(key));
    }

    private Path file(String key) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve("lock-" + Math.floorMod(key.hashCode(), FILES));
    }
}
