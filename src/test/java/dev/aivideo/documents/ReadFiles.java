package dev.aivideo.documents;

import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents that a test made, as {@code --source} does. */
final class ReadFiles {
    private final Path folder;
    private final List<String> notes = new ArrayList<>();

    ReadFiles(Path folder) {
        this.folder = folder;
    }

    SourceText read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name says nothing of the kind. */
    SourceText read(byte[] content) {
        try {
            return new DocumentReader("--source").file(Files.write(folder.resolve("given file"), content), notes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> notes() {
        return notes;
    }
}
