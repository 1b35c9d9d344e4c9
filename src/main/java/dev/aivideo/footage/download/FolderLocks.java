package dev.aivideo.footage.download;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Locks that hold between the threads of this process and between processes, which the operating system frees if a
 * process dies. A few files, never deleted, serve all keys: two keys that share one wait for each other, and no more.
 */
final class FolderLocks {
    private static final int FILES = 4096;
    /** For the whole process: closing a file frees all locks that the process has on it. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final Path folder;

    FolderLocks(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** A lock that is held until it is closed. */
    record Held(ReentrantLock thread, FileChannel channel, FileLock lock) implements Closeable {
        @Override
        public void close() throws IOException {
            try (channel) {
                lock.release();
            } finally {
                thread.unlock();
            }
        }
    }

    /** Wait for the lock. */
    Held take(String key) throws IOException {
        Path file = file(key);
        ReentrantLock thread = thread(file);
        try {
            thread.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while another film fetches the same clip");
        }
        FileChannel channel = null;
        try {
            channel = open(file);
            return new Held(thread, channel, channel.lock());
        } catch (IOException | RuntimeException e) {
            givenUp(thread, channel);
            throw e;
        }
    }

    /** The lock if it is free, else null. */
    @Nullable
    Held tryTake(String key) throws IOException {
        Path file = file(key);
        ReentrantLock thread = thread(file);
        if (!thread.tryLock()) {
            return null;
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = open(file);
            lock = channel.tryLock();
            return lock == null ? null : new Held(thread, channel, lock);
        } finally {
            if (lock == null) {
                givenUp(thread, channel);
            }
        }
    }

    private static void givenUp(ReentrantLock thread, @Nullable FileChannel channel) throws IOException {
        try (channel) {
            thread.unlock();
        }
    }

    private static ReentrantLock thread(Path file) {
        return THREADS.computeIfAbsent(file, one -> new ReentrantLock());
    }

    private FileChannel open(Path file) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Path file(String key) {
        return folder.resolve("lock-" + Math.floorMod(key.hashCode(), FILES));
    }
}
