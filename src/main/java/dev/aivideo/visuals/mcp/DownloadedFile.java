package dev.aivideo.visuals.mcp;

import dev.aivideo.visuals.FootageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The file that a server says it has fetched, once it is found to be one that may be read.
 *
 * @param file real path, inside what belongs to the server
 * @param start which moment of the clip the file begins with
 */
record DownloadedFile(Path file, Duration start) {
    /** What servers call it. */
    static final String[] NAMES = {"file_path", "cache_path", "filePath", "path"};

    private static final long SMALLEST_BYTES = 4096;

    /**
     * Find the file of a download's answer.
     *
     * @throws FootageException if there is none, it lies elsewhere, or it is a web page under a clip's name
     */
    static DownloadedFile of(McpServer server, ToolReply reply) {
        boolean bare = !reply.value().isObject();
        String named = bare ? reply.text() : McpItems.text(reply.value(), NAMES);
        if (named.isEmpty() || named.contains("\n")) {
            throw reply.malformed("download_video");
        }
        try {
            Path file = server.directory().resolve(named).toRealPath();
            if (!Files.isRegularFile(file)) {
                throw bare ? reply.malformed("download_video") : refused(server, named, "it is not a file");
            }
            if (places(server).stream().noneMatch(file::startsWith)) {
                throw refused(server, named, "it lies outside the server's folders");
            }
            checkContent(server, named, file);
            double start = McpItems.number(reply.value().path("start"));
            return new DownloadedFile(file, Duration.ofMillis((long) (Math.max(0, start) * 1000)));
        } catch (IOException | InvalidPathException e) {
            throw bare ? reply.malformed("download_video") : refused(server, named, "it cannot be found");
        }
    }

    /** The server's folder, and every folder that its declaration names. */
    private static List<Path> places(McpServer server) {
        return Stream.concat(
                        Stream.of(server.directory().toString()),
                        Stream.concat(server.arguments().stream(), server.environment().values().stream()))
                .filter(text -> !text.isBlank() && !text.startsWith("-"))
                .flatMap(text -> real(server, text))
                .toList();
    }

    private static Stream<Path> real(McpServer server, String text) {
        try {
            Path path = server.directory().resolve(text).toRealPath();
            return Files.isDirectory(path) && path.getNameCount() > 0 ? Stream.of(path) : Stream.empty();
        } catch (IOException | InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static void checkContent(McpServer server, String named, Path file) throws IOException {
        if (Files.size(file) < SMALLEST_BYTES || firstByte(file) == '<') {
            Files.delete(file);
            throw refused(server, named, "it is no video, but a web page or an empty file");
        }
    }

    /** The first byte that is not a blank: a page begins with {@code <}, whatever stands before it. */
    private static int firstByte(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(256);
            for (byte value : head) {
                if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
                    return value;
                }
            }
            return -1;
        }
    }

    private static FootageException refused(McpServer server, String named, String why) {
        return new FootageException(
                "The file that '%s' fetched is not taken: %s.".formatted(server.name(), why),
                "It named " + ToolReply.head(named),
                "Give the server its cache folder as an argument, in DVIDS_CACHE_DIR, or below its cwd.",
                null);
    }

    /** Have the server fetch it anew next time. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
