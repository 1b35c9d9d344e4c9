package dev.aivideo.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native libraries of SQLite and ONNX Runtime, unpacked once. By default, both unpack them to the folder of
 * temporary files at every start, and leave them there when the process is killed.
 */
final class NativeLibraries {
    private NativeLibraries() {}

    /**
     * Unpack those for this machine. The folder is created completely or not at all.
     *
     * @throws IOException if there are none for this machine, or they cannot be written; then no folder is created
     */
    static void unpack(Path folder) throws IOException {
        Path part = folder.resolveSibling(folder.getFileName() + "-part");
        Files.createDirectories(part);
        copy(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName(),
                part.resolve(LibraryLoaderUtil.getNativeLibName()));
        for (String name : new String[] {"onnxruntime", "onnxruntime4j_jni"}) {
            String file = System.mapLibraryName(name);
            copy("/ai/onnxruntime/native/" + machine() + "/" + file, part.resolve(file));
        }
        Files.move(part, folder);
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream library = NativeLibraries.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new FileNotFoundException("There is no " + resource + " among the libraries");
            }
            Files.copy(library, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** As ONNX Runtime names it: {@code linux-x64}. */
    private static String machine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        String processor = System.getProperty("os.arch", "");
        return os + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }
}
