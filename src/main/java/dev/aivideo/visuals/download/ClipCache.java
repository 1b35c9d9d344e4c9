package dev.aivideo.visuals.download;

import dev.aivideo.project.ContentKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bytes of clips that films of a night share, up to a size; what was not used for longest goes first. */
final class ClipCache {
    private static final Logger LOG = LoggerFactory.getLogger(ClipCache.class);

    private final Path folder;
    private final long mostBytes;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    ClipCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Work on an entry. */
    @FunctionalInterface
    interface Use<T> {
        T with(CacheEntry entry) throws IOException;
    }

    /**
     * Use what is here of an address; nobody else uses or removes it meanwhile.
     *
     * @param address without its query, which holds keys and passing tokens
     */
    <T> T use(URI address, Use<T> work) throws IOException {
        String plain = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
        String key = ContentKey.of(plain).value().substring(0, 32);
        ReentrantLock lock = locks.computeIfAbsent(key, name -> new ReentrantLock());
        lock.lock();
        try {
            Files.createDirectories(folder);
            CacheEntry entry = new CacheEntry(folder, key);
            T result = work.with(entry);
            entry.used();
            return result;
        } finally {
            lock.unlock();
        }
    }

    /** Remove what was not used for longest until the size fits. */
    synchronized void shrink() throws IOException {
        record Aged(CacheEntry entry, FileTime used, long bytes) {}
        List<Aged> entries = new ArrayList<>();
        for (CacheEntry entry : entries()) {
            entries.add(new Aged(entry, entry.lastUsed(), entry.bytes()));
        }
        entries.sort(Comparator.comparing(Aged::used));
        long bytes = entries.stream().mapToLong(Aged::bytes).sum();
        for (Aged oldest : entries) {
            if (bytes <= mostBytes) {
                return;
            }
            if (removed(oldest.entry())) {
                bytes -= oldest.bytes();
            }
        }
    }

    private boolean removed(CacheEntry entry) throws IOException {
        ReentrantLock lock = locks.computeIfAbsent(entry.key(), name -> new ReentrantLock());
        if (!lock.tryLock()) {
            return false;
        }
        try {
            entry.delete();
            LOG.debug("Removed {} from the clip cache", entry.key());
            return true;
        } finally {
            lock.unlock();
        }
    }

    private List<CacheEntry> entries() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".have"))
                    .map(name -> new CacheEntry(folder, name.substring(0, name.length() - 5)))
                    .toList();
        }
    }
}
