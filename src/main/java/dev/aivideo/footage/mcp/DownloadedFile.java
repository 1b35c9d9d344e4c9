package dev.aivideo.footage.mcp;

import dev.aivideo.footage.FootageException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    /** Where servers keep their files that are told no other folder, below the one they run in. */
    private static final List<String> USUAL_CACHES = List.of("assets/cache", ".cache/dvids");

    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final long SMALLEST_BYTES = 4096;

    /**
     * Find the file of a download's answer.
     *
     * @param mostBytes what a clip may have, wherever it is from
     * @throws FootageException if there is none, it lies elsewhere, is too large, or a web page under a clip's name
     */
    static DownloadedFile of(McpServer server, ToolReply reply, long mostBytes) {
        FootageException first = null;
        for (String named : FileNames.in(reply)) {
            try {
                Path file = file(server, named);
                checkContent(server, named, file, mostBytes);
                double start = McpItems.number(reply.value().path("start"));
                return new DownloadedFile(file, Duration.ofMillis((long) (Math.max(0, start) * 1000)));
            } catch (FootageException e) {
                first = first == null ? e : first;
            } catch (IOException e) {
                first = first == null ? refused(server, named, "it cannot be read") : first;
            }
        }
        throw first == null ? reply.malformed("download_video") : first;
    }

    private static Path file(McpServer server, String named) throws IOException {
        if (server.isFar()) {
            throw refused(server, named, "a server that is reached by address has no files on this machine");
        }
        if (FileNames.isOfWindows(named) && File.separatorChar == '/') {
            throw refused(server, named, "it is a Windows path, and this machine does not run Windows");
        }
        List<Path> places = places(server);
        Path file = Stream.concat(Stream.of(server.directory()), places.stream())
                .flatMap(place -> existing(place, named))
                .findFirst()
                .orElseThrow(() -> refused(server, named, "it cannot be found"));
        if (!Files.isRegularFile(file)) {
            throw refused(server, named, "it is not a file");
        }
        if (places.stream().noneMatch(file::startsWith)) {
            throw refused(server, named, "it is outside the server's folders");
        }
        return file;
    }

    private static Stream<Path> existing(Path place, String named) {
        try {
            return Stream.of(place.resolve(FileNames.path(named)).toRealPath());
        } catch (IOException | InvalidPathException e) {
            return Stream.empty();
        }
    }

    /**
     * The folders that are the server's: its own, every one that its declaration names, and the usual caches. The
     * program's folder is never one of them, nor what holds it: settings and other people's files lie there.
     */
    private static List<Path> places(McpServer server) throws IOException {
        Path home = server.home().toRealPath();
        Stream<String> named = Stream.concat(server.arguments().stream(), server.environment().values().stream());
        Stream<String> untold = Stream.concat(Stream.of(server.directory().toString()), USUAL_CACHES.stream());
        return Stream.concat(untold, named)
                .filter(text -> !text.isBlank() && !text.startsWith("-"))
                .flatMap(text -> real(server, text))
                .filter(place -> !home.startsWith(place))
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

    private static void checkContent(McpServer server, String named, Path file, long mostBytes) throws IOException {
        if (Files.size(file) > mostBytes) {
            throw FootageException.ofOneItem(
                    "The file fetched by '%s' is rejected: it is too large.".formatted(server.name()),
                    "%s has %d bytes, the limit is %d".formatted(ToolReply.head(named), Files.size(file), mostBytes),
                    "Raise aivideo.visuals.download.largest to allow such clips.",
                    null);
        }
        if (Files.size(file) < SMALLEST_BYTES || firstSign(file) == '<') {
            Files.delete(file);
            throw refused(server, named, "it is a web page or an empty file, not a video");
        }
    }

    /** The first sign that is not a blank: a page begins with {@code <}, whatever stands before it; -1 if there is none. */
    private static int firstSign(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(256), StandardCharsets.UTF_8);
            return head.chars().filter(sign -> !isBlank(sign)).findFirst().orElse(-1);
        }
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || sign == BYTE_ORDER_MARK;
    }

    private static FootageException refused(McpServer server, String named, String why) {
        return FootageException.ofOneItem(
                "The file fetched by '%s' is rejected: %s.".formatted(server.name(), why),
                "It named " + ToolReply.head(named),
                server.isFar()
                        ? "The server must answer with the URL of the clip."
                        : "Give the server its cache folder as an argument, in DVIDS_CACHE_DIR, or below its cwd.",
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
