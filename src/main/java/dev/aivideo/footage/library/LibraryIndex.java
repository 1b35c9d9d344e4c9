package dev.aivideo.footage.library;

import dev.aivideo.files.Checksums;
import dev.aivideo.footage.library.LibraryFolder.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is in the operator's folder. Each file, and what is said of it in a file beside it, is looked into once; the
 * findings are kept and hold until that file's size or time changes, so that the next film of the night starts at once.
 */
class LibraryIndex {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryIndex.class);
    /** How many files are inspected at the same time. */
    private static final int PROBES = 3;

    private final Path folder;
    private final LibraryMemory memory;
    private final LibraryProbe probe;
    private final LibraryProperties properties;
    private final Map<String, LibraryFile> entries = new LinkedHashMap<>();
    private volatile List<Path> passedOver = List.of();

    LibraryIndex(Path folder, LibraryMemory memory, LibraryProbe probe, LibraryProperties properties) {
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
        CompletableFuture<Map<String, LibraryFile>> remembered = CompletableFuture.supplyAsync(memory::read);
        LibraryFolder found = LibraryFolder.walk(folder, properties.libraryDepth());
        Map<String, LibraryFile> known = remembered.join();
        List<LibraryFile> files = lookedAt(found, known, looked);
        if (!files.equals(new ArrayList<>(known.values()))) {
            memory.write(files);
        }
        synchronized (this) {
            entries.clear();
            files.forEach(file -> entries.put(file.path(), file));
        }
        return files;
    }

    private List<LibraryFile> lookedAt(LibraryFolder found, Map<String, LibraryFile> known, LongConsumer looked)
            throws IOException {
        List<LibraryFile> files = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(PROBES);
        try {
            List<Future<LibraryFile>> findings = new ArrayList<>();
            for (Entry media : media(found)) {
                Entry beside = found.sideCar(media);
                LibraryFile before = known.get(media.path());
                findings.add(
                        before != null && isCurrent(before, media, beside)
                                ? CompletableFuture.completedFuture(before)
                                : threads.submit(() -> current(media, beside, before)));
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

    private static boolean isCurrent(LibraryFile file, Entry media, @Nullable Entry beside) {
        SideCar said = file.sideCar();
        boolean isSaid = beside == null ? said == null : said != null && said.isOf(beside);
        return media.attributes().isRegularFile()
                && file.isSame(media.bytes(), media.modified())
                && (isSaid || file.refusal() != null);
    }

    private LibraryFile current(Entry media, @Nullable Entry beside, @Nullable LibraryFile before) {
        LibraryFile file = lookedAt(media, before);
        SideCar said = file.refusal() == null ? said(beside, before) : null;
        return Objects.equals(said, file.sideCar()) ? file : file.with(said);
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
        memory.add(entry);
    }

    private List<Entry> media(LibraryFolder found) {
        passedOver =
                found.files(FileKinds::isPassedOver).stream().map(Entry::file).toList();
        List<Entry> media = found.files(FileKinds::isLookedInto);
        int most = properties.libraryFiles();
        if (media.size() > most) {
            LOG.warn(
                    "The library has {} files; only the first {} are used (aivideo.visuals.library-files)",
                    media.size(),
                    most);
        }
        return media.subList(0, Math.min(media.size(), most));
    }

    private LibraryFile lookedAt(Entry media, @Nullable LibraryFile before) {
        if (!media.attributes().isRegularFile()) {
            boolean isLink = media.attributes().isSymbolicLink();
            String why = isLink ? "it is a broken link" : "it is a pipe or device, not a file";
            return LibraryFile.refused(media.path(), 0, 0, why);
        }
        return before != null && before.isSame(media.bytes(), media.modified())
                ? before
                : probe.look(media.file(), media.path(), media.bytes(), media.modified());
    }

    /** What is said of a file; one that could not be read is opened again in the next run. */
    private @Nullable SideCar said(@Nullable Entry beside, @Nullable LibraryFile before) {
        if (beside == null) {
            return null;
        }
        SideCar known = before == null ? null : before.sideCar();
        return known != null && known.isOf(beside)
                ? known
                : LibraryMetadata.read(beside.file())
                        .map(said -> new SideCar(beside.path(), beside.bytes(), beside.modified(), said))
                        .orElse(null);
    }
}
