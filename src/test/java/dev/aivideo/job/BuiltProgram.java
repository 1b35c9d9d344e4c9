package dev.aivideo.job;

import dev.aivideo.files.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as {@code run.sh} starts it: the packed jar taken apart, with native libraries beside it and an archive of
 * loaded classes, so that the many starts of the tests cost what those of an operator do. Where the jar is missing or
 * older than the classes under test, these.
 */
public final class BuiltProgram {
    private static final List<String> MACHINE =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Djava.awt.headless=true");
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAR = TARGET.resolve("ai-video-generator.jar");
    /** Beside the jar, whose own time is that of the reproducible build. */
    private static final Path PACKED = TARGET.resolve("ai-video-generator.jar.original");

    private static final Path APP = TARGET.resolve("tested-app");
    private static final Path NATIVE = APP.resolve("native");
    private static final Path ARCHIVE = APP.resolve("classes.jsa");
    private static final List<String> LAUNCH = isPacked() ? packed() : classes();

    private BuiltProgram() {}

    /**
     * The command that starts it; its own arguments follow.
     *
     * @param options of Java, {@code -Xmx512m}
     */
    public static List<String> command(List<String> options) {
        return Stream.of(
                        List.of(java()),
                        MACHINE,
                        List.of("-Daivideo.home=" + Path.of("").toAbsolutePath()),
                        options,
                        LAUNCH)
                .flatMap(List::stream)
                .toList();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean isPacked() {
        try (Stream<Path> files = Files.walk(TARGET.resolve("classes"))) {
            FileTime packed = Files.getLastModifiedTime(PACKED);
            return files.filter(Files::isRegularFile).noneMatch(file -> isNewer(file, packed));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isNewer(Path file, FileTime time) {
        try {
            return Files.getLastModifiedTime(file).compareTo(time) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static List<String> packed() {
        try (FileChannel channel = FileChannel.open(
                        TARGET.resolve("tested-app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!Files.exists(ARCHIVE) || isNewer(PACKED, Files.getLastModifiedTime(ARCHIVE))) {
                unpack();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot take " + JAR + " apart", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
        return List.of(
                "-Donnxruntime.native.path=" + NATIVE,
                "-Dorg.sqlite.lib.path=" + NATIVE,
                "-XX:SharedArchiveFile=" + ARCHIVE,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                APP.resolve(JAR.getFileName()).toString());
    }

    private static void unpack() throws IOException, InterruptedException {
        Folders.delete(APP);
        run(java(), "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", APP.toString());
        List<String> warmUp = new ArrayList<>(List.of(java()));
        warmUp.addAll(MACHINE);
        Path workspace = TARGET.resolve("tested-app-warm-up");
        warmUp.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + ARCHIVE,
                "-Xlog:disable",
                "-Daivideo.home=" + Path.of("").toAbsolutePath(),
                "-jar",
                APP.resolve(JAR.getFileName()).toString(),
                "warm-up",
                "--native",
                NATIVE.toString(),
                "--workspace",
                workspace.toString()));
        run(warmUp.toArray(String[]::new));
        Folders.delete(workspace);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("tested-app.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }

    /** Without the tests and what they say of logging. */
    private static List<String> classes() {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", path, "dev.aivideo.cli.Main");
    }
}
