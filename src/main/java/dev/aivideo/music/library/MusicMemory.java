package dev.aivideo.music.library;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.project.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Keeps what was heard of the folder's files, so that each is listened to once. */
final class MusicMemory {
    private static final Logger LOG = LoggerFactory.getLogger(MusicMemory.class);

    private final Path file;

    MusicMemory(Path file) {
        this.file = file;
    }

    Map<String, MusicPiece> read() {
        Map<String, MusicPiece> known = new TreeMap<>();
        try {
            Json.read(Files.readString(file), new TypeReference<List<MusicPiece>>() {})
                    .forEach(piece -> known.put(piece.path(), piece));
        } catch (NoSuchFileException e) {
            LOG.debug("The music is listened to for the first time: there is no {}", file);
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read; the music is listened to again: {}", file, e.getMessage());
        }
        return known;
    }

    void write(Map<String, MusicPiece> pieces) {
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.shared(file).write(to -> Files.writeString(to, Json.write(List.copyOf(pieces.values()))));
        } catch (IOException e) {
            LOG.warn("{} cannot be written; the music is listened to again next time: {}", file, e.getMessage());
        }
    }
}
