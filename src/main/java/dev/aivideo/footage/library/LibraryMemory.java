package dev.aivideo.footage.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.project.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;

/**
 * Keeps what was found in the library's files: one JSON array a line, below an object that says how they were made. A later
 * line about the same file replaces an earlier one, so that one finding is added without writing all again. Films made
 * at the same time share the file; what one of them overwrites is found again.
 */
class LibraryMemory {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryMemory.class);
    /** Raised whenever files are inspected in another way, so that all are inspected again. */
    private static final int MAKING = 3;

    private static final ObjectWriter WRITER = Json.STRICT.writerFor(LibraryFile.class);

    private final Path file;

    LibraryMemory(Path file) {
        this.file = file;
    }

    /** By path, in the order written; what is damaged or made in another way is left out. */
    Map<String, LibraryFile> read() {
        Map<String, LibraryFile> known = new LinkedHashMap<>();
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = lineEnd(bytes, 0);
            if (isOfThisMaking(bytes, end)) {
                RepeatedStrings repeated = new RepeatedStrings();
                List<Optional<LibraryFile>> lines = lines(bytes, end).parallelStream()
                        .map(line -> entry(bytes, line, repeated))
                        .toList();
                lines.forEach(line -> line.ifPresent(entry -> known.put(entry.path(), entry)));
                warnOf(lines.stream().filter(Optional::isEmpty).count());
            }
        } catch (NoSuchFileException e) {
            LOG.debug("The library is read for the first time: there is no {}", file);
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read; the library is scanned again: {}", file, e.getMessage());
        }
        return known;
    }

    private static int lineEnd(byte[] bytes, int begin) {
        int end = begin;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isOfThisMaking(byte[] bytes, int end) {
        return Json.STRICT.readTree(bytes, 0, end).path("making").asInt(0) == MAKING;
    }

    /** A line's place among the file's bytes. */
    private record Line(int begin, int end) {}

    private static List<Line> lines(byte[] bytes, int after) {
        List<Line> lines = new ArrayList<>();
        int end = after;
        for (int begin = end + 1; begin < bytes.length; begin = end + 1) {
            end = lineEnd(bytes, begin);
            if (end > begin) {
                lines.add(new Line(begin, end));
            }
        }
        return lines;
    }

    private static Optional<LibraryFile> entry(byte[] bytes, Line line, RepeatedStrings repeated) {
        try {
            return Optional.of(LibraryLine.read(bytes, line.begin(), line.end(), repeated));
        } catch (IllegalArgumentException | ArithmeticException | JacksonException e) {
            return Optional.empty();
        }
    }

    private void warnOf(long damaged) {
        if (damaged > 0) {
            LOG.warn("{} lines of {} are damaged; the files they are about are scanned again", damaged, file);
        }
    }

    void write(Collection<LibraryFile> entries) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.shared(file).write(to -> {
            try (BufferedWriter out = Files.newBufferedWriter(to)) {
                out.write(Json.write(Map.of("making", MAKING)));
                for (LibraryFile entry : entries) {
                    out.write(line(entry));
                }
            }
        });
    }

    /** Adds one finding; without a file to add it to, it is not kept. */
    void add(LibraryFile entry) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND)) {
            out.write(ByteBuffer.wrap(line(entry).getBytes(UTF_8)));
        } catch (NoSuchFileException e) {
            LOG.debug("{} was removed meanwhile", file);
        }
    }

    /** Begins with the line's end before it: of a line that was cut off, nothing is lost but itself. */
    private static String line(LibraryFile entry) {
        return "\n" + WRITER.writeValueAsString(entry);
    }
}
