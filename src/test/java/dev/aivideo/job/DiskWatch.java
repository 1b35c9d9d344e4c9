package dev.aivideo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Looks twice a second at how much lies in a folder, and keeps the most. What links lead to is not counted. */
final class DiskWatch implements AutoCloseable {
    private static final int EVERY_MS = 500;

    private final Path folder;
    private final AtomicLong most = new AtomicLong();
    private final AtomicBoolean isOver = new AtomicBoolean();

    DiskWatch(Path folder) {
        this.folder = folder;
        Thread thread = new Thread(this::watch, "disk-watch");
        thread.setDaemon(true);
        thread.start();
    }

    long mostMb() {
        return most.get() / 1_000_000;
    }

    @Override
    public void close() {
        isOver.set(true);
    }

    private void watch() {
        while (!isOver.get()) {
            most.accumulateAndGet(bytes(folder), Math::max);
            try {
                Thread.sleep(EVERY_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A file with two names, as a film and its copy for people are one, counts once. */
    static long bytes(Path folder) {
        Set<Object> seen = new HashSet<>();
        long sum = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                BasicFileAttributes facts =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                Object key = facts.fileKey();
                sum += facts.isRegularFile() && (key == null || seen.add(key)) ? facts.size() : 0;
            }
            return sum;
        } catch (IOException | UncheckedIOException e) {
            return 0; // something went away while it was looked at; the next look is soon
        }
    }
}
