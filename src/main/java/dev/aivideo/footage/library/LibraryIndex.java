package dev.aivideo.footage.library;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.files.Checksums;
import dev.aivideo.project.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;

/**
 * What is in the operator's folder. Each file is looked into once; the findings are kept in a JSON file and hold until
 * the file's size or time changes, so that the next film of the night starts at once.
 */
class LibraryIndex {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryIndex.class);
    /** Raised whenever files are inspected in another way, so that all are inspected again. */
    private static final int MAKING = 2;

    /** How many files are inspected at the same time. */
    private static final int PROBES = 3;

    private final Path folder;
    private final Path memory;
    private final LibraryProbe probe;
    private final LibraryProperties properties;
    private final Map<String, LibraryFile> entries = new LinkedHashMap<>();
    private volatile List<Path> passedOver = List.of();

    /** @param memory where the findings are kept */
    LibraryIndex(Path folder, Path memory, LibraryProbe probe, LibraryProperties properties) {
        this.folder = folder;
        this.memory = memory;
        this.probe = probe;
        this.properties = properties;
    }

    /**
     * All files that are looked into, in the order of their paths; those that are new or changed are looked into.
     *
     * @param looked told how many of the new ones are done
     * @throws IOException if the folder cannot be read
     */
    List<LibraryFile> read(LongConsumer looked) throws IOException {
        Map<String, LibraryFile> known = remembered();
        List<LibraryFile> files = lookedAt(media(), known, looked);
        if (!files.equals(new ArrayList<>(known.values()))) {
            remember(files);
        }
        synchronized (this) {
            entries.clear();
            files.forEach(file -> entries.put(file.path(), file));
        }
        return files;
    }

    private List<LibraryFile> lookedAt(List<Path> media, Map<String, LibraryFile> known, LongConsumer looked)
            throws IOException {
        List<LibraryFile> files = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(PROBES);
        try {
            List<Future<LibraryFile>> findings = new ArrayList<>();
            for (Path file : media) {
                findings.add(threads.submit(() -> lookedAt(file, known)));
            }
            for (Future<LibraryFile> finding : findings) {
                files.add(finding.get());
                looked.accept(files.size());
            }
        } catch (ExecutionException e) {
            throw new IOException("Cannot read the library: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while reading the library", e);
        } finally {
            threads.shutdownNow();
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
            return Checksums.sha256(file);
        }
        String known = entry.sha256();
        if (known != null) {
            return known;
        }
        String sum = Checksums.sha256(file);
        // A file that was written to meanwhile may have been read half old, half new.
        if (isAsIn(entry, file)) {
            remember(entry.withSum(sum));
        }
        return sum;
    }

    /** The file's entry, if it is as it was when the library was read. */
    @Nullable
    LibraryFile find(String path) throws IOException {
        LibraryFile entry = entry(path);
        return entry != null && isAsIn(entry, folder.resolve(path)) ? entry : null;
    }

    /** Stores the inspection of a file for the next films. */
    void saw(LibraryFile file, String look) throws IOException {
        remember(file.withSeen(look));
    }

    /** Files of unsupported kinds that the operator may expect to be used. */
    List<Path> passedOver() {
        return passedOver;
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
        // Links that lead nowhere have no attributes of a file, and are named with what cannot be used.
        try (Stream<Path> all = Files.find(
                folder,
                properties.libraryDepth(),
                (path, attributes) -> !attributes.isDirectory(),
                FileVisitOption.FOLLOW_LINKS)) {
            List<Path> there = all.sorted().toList();
            passedOver = there.stream().filter(FileKinds::isPassedOver).toList();
            List<Path> found = there.stream().filter(FileKinds::isLookedInto).toList();
            return first(found);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Path> first(List<Path> found) {
        int most = properties.libraryFiles();
        if (found.size() > most) {
            LOG.warn(
                    "The library has {} files; only the first {} are used (aivideo.visuals.library-files)",
                    found.size(),
                    most);
        }
        return found.subList(0, Math.min(found.size(), most));
    }

    private LibraryFile lookedAt(Path file, Map<String, LibraryFile> known) throws IOException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!Files.isRegularFile(file)) {
            String why = Files.exists(file) ? "it is a pipe or device, not a file" : "it is a broken link";
            return LibraryFile.refused(path, 0, 0, why);
        }
        long bytes = Files.size(file);
        long modified = Files.getLastModifiedTime(file).toMillis();
        LibraryFile before = known.get(path);
        return before != null && before.isSame(bytes, modified) ? before : probe.look(file, path, bytes, modified);
    }

    private Map<String, LibraryFile> remembered() {
        Map<String, LibraryFile> known = new LinkedHashMap<>();
        try {
            if (Files.isRegularFile(memory)) {
                JsonNode root = Json.STRICT.readTree(Files.readString(memory));
                if (root.path("making").asInt(0) == MAKING) {
                    Json.STRICT
                            .treeToValue(root.path("files"), new TypeReference<List<LibraryFile>>() {})
                            .forEach(file -> known.put(file.path(), file));
                }
            }
            return known;
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read; the library is scanned again: {}", memory, e.getMessage());
            return Map.of();
        }
    }

    private void remember(List<LibraryFile> files) throws IOException {
        Files.createDirectories(memory.getParent());
        AtomicFile.shared(memory).write(Json.STRICT.writeValueAsString(Map.of("making", MAKING, "files", files)));
    }
}
