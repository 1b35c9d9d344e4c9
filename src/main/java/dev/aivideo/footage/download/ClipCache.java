package dev.aivideo.footage.download;

import dev.aivideo.files.FileLocks;
import dev.aivideo.net.Redaction;
import dev.aivideo.records.ContentKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bytes of clips that films of a night share, up to a size; what was not used for longest goes first. Several processes
 * may use one folder: an entry has one user at a time, so that what two films want is fetched once.
 */
final class ClipCache {
    private static final Logger LOG = LoggerFactory.getLogger(ClipCache.class);
    private static final int KEY_LENGTH = 32;
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{" + KEY_LENGTH + "})" + CacheEntry.SUFFIX);

    private final Path folder;
    private final long mostBytes;
    private final FolderLocks locks;

    ClipCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.locks = new FolderLocks(folder);
    }

    /** Work on an entry. */
    @FunctionalInterface
    interface Use<T> {
        T with(CacheEntry entry) throws IOException;
    }

    /**
     * Use the cached bytes of an address; no other user can use or remove them meanwhile. An entry is of one clip, as a name that
     * looks like a key's may be what tells two clips of a server apart.
     *
     * @param address of the clip or a piece of it; the values of keys and passing tokens do not count
     */
    <T> T use(ClipRequest clip, URI address, Use<T> work) throws IOException {
        String key = ContentKey.of(clip.source(), clip.id(), Redaction.inFull(address))
                .value()
                .substring(0, KEY_LENGTH);
        Files.createDirectories(folder);
        try (FileLocks.Held held = locks.take(key)) {
            CacheEntry entry = new CacheEntry(folder, key);
            T result = work.with(entry);
            entry.used();
            return result;
        }
    }

    /** Remove what was not used for longest until the size fits. What is in use stays. */
    synchronized void shrink() throws IOException {
        List<Aged> entries = entries();
        long bytes = entries.stream().mapToLong(Aged::bytes).sum();
        for (Aged oldest : entries) {
            if (bytes <= mostBytes) {
                return;
            }
            if (removed(oldest.key())) {
                bytes -= oldest.bytes();
            }
        }
    }

    private boolean removed(String key) throws IOException {
        try (FileLocks.Held held = locks.tryTake(key)) {
            if (held == null) {
                return false;
            }
            new CacheEntry(folder, key).delete();
            LOG.debug("Removed {} from the clip cache", key);
            return true;
        }
    }

    /** @param used milliseconds since 1970 */
    private record Aged(String key, long used, long bytes) {
        Aged with(Aged other) {
            return new Aged(key, Math.max(used, other.used), bytes + other.bytes);
        }
    }

    /** All entries, also those of which no stretch is whole yet, the one unused for longest first. */
    private List<Aged> entries() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Aged> entries = new ArrayList<>(byKey().values());
        entries.sort(Comparator.comparingLong(Aged::used).thenComparing(Aged::key));
        return entries;
    }

    private Map<String, Aged> byKey() throws IOException {
        Map<String, Aged> byKey = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    Aged part = aged(name.group(1), file);
                    byKey.merge(part.key(), part, Aged::with);
                }
            }
        }
        return byKey;
    }

    /** The data has holes: what it takes on the disk is what its stretches say. */
    private Aged aged(String key, Path file) throws IOException {
        try {
            boolean holes = file.equals(new CacheEntry(folder, key).data());
            long size = Files.size(file);
            long bytes = holes
                    ? Math.min(size, new CacheEntry(folder, key).stretches().bytes())
                    : size;
            return new Aged(key, Files.getLastModifiedTime(file).toMillis(), bytes);
        } catch (NoSuchFileException e) {
            return new Aged(key, 0, 0); // another process has just finished or removed it
        }
    }
}
