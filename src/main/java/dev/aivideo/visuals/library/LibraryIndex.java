package dev.aivideo.visuals.library;

import dev.aivideo.project.ArtifactStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in the operator's folder. Each file is looked into once; the findings are kept in a JSON file and hold until
 * the file's size or time changes, so that the next film of the night starts at once.
 */
class LibraryIndex {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryIndex.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> CLIPS = Set.of("mp4", "mov", "mkv", "webm", "avi", "m4v");
    private static final Set<String> STILLS = Set.of("jpg", "jpeg", "png", "webp", "bmp", "tif", "tiff");
    /** Programs that look into files at the same time. */
    private static final int PROBES = 3;

    private final Path folder;
    private final Path memory;
    private final LibraryProbe probe;
    private final LibraryProperties properties;
    private final Map<String, LibraryFile> entries = new LinkedHashMap<>();

    /** @param memory where the findings are kept */
    LibraryIndex(Path folder, Path memory, LibraryProbe probe, LibraryProperties properties) {
        this.folder = folder;
        this.memory = memory;
        this.probe = probe;
        this.properties = properties;
    }

    static boolean isClip(Path file) {
        return CLIPS.contains(ending(file));
    }

    private static boolean isMedia(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (isClip(file) || STILLS.contains(ending(file)));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * All files with a known ending, in the order of their paths; those that are new or changed are looked into.
     *
     * @param looked told how many of the new ones are done
     * @throws IOException if the folder cannot be read
     */
    List<LibraryFile> read(LongConsumer looked) throws IOException {
        Map<String, LibraryFile> known = remembered();
        List<LibraryFile> files = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(PROBES);
        try {
            List<Future<LibraryFile>> findings = new ArrayList<>();
            for (Path file : media()) {
                findings.add(threads.submit(() -> lookedAt(file, known)));
            }
            for (Future<LibraryFile> finding : findings) {
                files.add(finding.get());
                looked.accept(files.size());
            }
        } catch (ExecutionException e) {
            throw new IOException("Cannot look into the library: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while reading the library", e);
        } finally {
            threads.shutdownNow();
        }
        if (!files.equals(new ArrayList<>(known.values()))) {
            remember(files);
        }
        synchronized (this) {
            entries.clear();
            files.forEach(file -> entries.put(file.path(), file));
        }
        return files;
    }

    /**
     * SHA-256 of a file. Large files are read for it once, however many films show them.
     *
     * @param path as in the file's entry
     * @throws IOException if the file cannot be read
     */
    String sha256(String path) throws IOException {
        Path file = folder.resolve(path);
        LibraryFile entry = entry(path);
        if (entry == null || !isAsIn(entry, file)) {
            return ArtifactStore.sha256(file);
        }
        String known = entry.sha256();
        if (known != null) {
            return known;
        }
        String sum = ArtifactStore.sha256(file);
        // A file that was written to meanwhile may have been read half old, half new.
        if (isAsIn(entry, file)) {
            remember(entry.with(sum));
        }
        return sum;
    }

    private synchronized @Nullable LibraryFile entry(String path) {
        return entries.get(path);
    }

    private static boolean isAsIn(LibraryFile entry, Path file) throws IOException {
        return entry.isSame(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }

    private synchronized void remember(LibraryFile entry) throws IOException {
        entries.put(entry.path(), entry);
        remember(List.copyOf(entries.values()));
    }

    private List<Path> media() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.find(
                folder,
                properties.libraryDepth(),
                (path, attributes) -> attributes.isRegularFile() && isMedia(path),
                FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = all.sorted().toList();
            if (found.size() > properties.libraryFiles()) {
                LOG.warn(
                        "The library has {} files; only the first {} are used (aivideo.visuals.library-files)",
                        found.size(),
                        properties.libraryFiles());
            }
            return found.subList(0, Math.min(found.size(), properties.libraryFiles()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private LibraryFile lookedAt(Path file, Map<String, LibraryFile> known) throws IOException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        long bytes = Files.size(file);
        long modified = Files.getLastModifiedTime(file).toMillis();
        LibraryFile before = known.get(path);
        return before != null && before.isSame(bytes, modified) ? before : probe.look(file, path, bytes, modified);
    }

    private Map<String, LibraryFile> remembered() {
        Map<String, LibraryFile> known = new LinkedHashMap<>();
        try {
            if (Files.isRegularFile(memory)) {
                JSON.readValue(Files.readString(memory), new TypeReference<List<LibraryFile>>() {})
                        .forEach(file -> known.put(file.path(), file));
            }
            return known;
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read, the library is read anew: {}", memory, e.getMessage());
            return Map.of();
        }
    }

    private void remember(List<LibraryFile> files) throws IOException {
        Files.createDirectories(memory.getParent());
        Path temporary = memory.resolveSibling("part-" + memory.getFileName());
        Files.writeString(temporary, JSON.writeValueAsString(files));
        Files.move(temporary, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
