package dev.aivideo.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Locks that hold between the threads of this process and between processes, which the operating system frees if a
 * process dies. The file is made if it is not there, and is never deleted.
 */
public final class FileLocks {
    /** For the whole process: closing a file frees all locks that the process has on it. */
    private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    private FileLocks() {}

    /** A lock that is held until it is closed, by whatever thread. */
    public static final class Held implements Closeable {
        private final Semaphore thread;
        private final FileChannel channel;
        private @Nullable FileLock lock;

        private Held(Semaphore thread, FileChannel channel, FileLock lock) {
            this.thread = thread;
            this.channel = channel;
            this.lock = lock;
        }

        public synchronized boolean isHeld() {
            return lock != null;
        }

        @Override
        public synchronized void close() throws IOException {
            FileLock held = lock;
            if (held == null) {
                return;
            }
            lock = null;
            try (channel) {
                held.release();
            } finally {
                thread.release();
            }
        }
    }

    /**
     * Waits for the lock. A thread that holds it already would deadlock.
     *
     * @throws InterruptedIOException if the wait is interrupted
     */
    public static Held take(Path file) throws IOException {
        Semaphore thread = thread(file);
        try {
            thread.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for the lock " + file);
        }
        FileChannel channel = null;
        try {
            channel = open(file);
            return new Held(thread, channel, channel.lock());
        } catch (IOException | RuntimeException e) {
            giveUp(thread, channel);
            throw e;
        }
    }

    /** The lock if it is free, else null. */
    public static @Nullable Held tryTake(Path file) throws IOException {
        Semaphore thread = thread(file);
        if (!thread.tryAcquire()) {
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
                giveUp(thread, channel);
            }
        }
    }

    private static void giveUp(Semaphore thread, @Nullable FileChannel channel) throws IOException {
        try (channel) {
            thread.release();
        }
    }

    private static Semaphore thread(Path file) {
        return THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), one -> new Semaphore(1));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
