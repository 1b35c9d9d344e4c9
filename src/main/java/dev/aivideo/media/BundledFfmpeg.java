package dev.aivideo.media;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.files.FileLocks;
import dev.aivideo.files.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * The FFmpeg that comes as a Maven artifact ({@code org.bytedeco:ffmpeg}, classifier {@code <platform>-gpl}). It is
 * unpacked once into a folder that all workspaces share and started as a program of its own.
 */
final class BundledFfmpeg {
    private final Path cache;
    private final String resources;

    /** @param cache the folder that all workspaces share */
    BundledFfmpeg(Path cache) {
        this.cache = cache;
        this.resources = "org/bytedeco/ffmpeg/" + platform() + "-gpl/";
    }

    /** What the artifact calls this machine: {@code linux-x86_64}, {@code macosx-arm64}, {@code windows-x86_64}. */
    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch");
        String os = system.contains("mac") ? "macosx" : system.contains("windows") ? "windows" : "linux";
        return os + "-" + (machine.equals("aarch64") ? "arm64" : "x86_64");
    }

    /**
     * The folder with {@code ffmpeg}, {@code ffprobe} and their libraries, unpacked if it was not yet; empty if the
     * class path has none for this machine. Safe against other processes that unpack, and against being killed.
     *
     * @throws IOException if it cannot be unpacked
     */
    Optional<Path> unpacked() throws IOException {
        URL program = getClass().getClassLoader().getResource(resources + executable("ffmpeg"));
        if (program == null || !(program.openConnection() instanceof JarURLConnection connection)) {
            return Optional.empty();
        }
        JarFile jar = connection.getJarFile();
        List<JarEntry> entries = jar.stream().filter(this::isWanted).toList();
        Path folder = cache.resolve("ffmpeg-" + fingerprint(entries));
        if (!isWhole(folder, entries)) {
            unpack(jar, entries, folder);
        }
        return Optional.of(folder);
    }

    /** File name of a program on this system. */
    static String executable(String program) {
        return platform().startsWith("windows") ? program + ".exe" : program;
    }

    /** The glue for calling FFmpeg inside the Java process is left out. */
    private boolean isWanted(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith(resources)
                && !entry.isDirectory()
                && name.indexOf('/', resources.length()) < 0
                && !nameOf(entry).matches("(lib)?jni.*");
    }

    private String nameOf(JarEntry entry) {
        return entry.getName().substring(resources.length());
    }

    private String fingerprint(List<JarEntry> entries) {
        CRC32 sum = new CRC32();
        entries.forEach(entry -> sum.update((nameOf(entry) + entry.getSize() + entry.getCrc() + "\n").getBytes()));
        return platform() + "-" + Long.toHexString(sum.getValue());
    }

    private boolean isWhole(Path folder, List<JarEntry> entries) throws IOException {
        for (JarEntry entry : entries) {
            Path file = folder.resolve(nameOf(entry));
            if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private void unpack(JarFile jar, List<JarEntry> entries, Path folder) throws IOException {
        Files.createDirectories(cache);
        try (FileLocks.Held lock = FileLocks.take(cache.resolve("ffmpeg.lock"))) {
            if (lock.isHeld() && !isWhole(folder, entries)) {
                Path temporary = cache.resolve("part-" + folder.getFileName());
                Folders.delete(temporary);
                try {
                    copy(jar, entries, temporary);
                } catch (IOException e) {
                    Folders.delete(temporary); // frees the space on a full disk
                    throw e;
                }
                Folders.delete(folder);
                Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void copy(JarFile jar, List<JarEntry> entries, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (JarEntry entry : entries) {
            Path file = folder.resolve(nameOf(entry));
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, file);
            }
            AtomicFile.force(file);
            if (!file.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + file);
            }
        }
    }
}
