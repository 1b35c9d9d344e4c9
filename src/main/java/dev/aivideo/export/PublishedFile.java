package dev.aivideo.export;

import dev.aivideo.files.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file that belongs to a published film.
 *
 * @param role {@code film}, {@code thumbnail}, {@code captions}, {@code credits}, {@code description}
 * @param name of the file, in the folder of {@code metadata.json}
 * @param type media type
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
record PublishedFile(String role, String name, String type, long bytes, String sha256) {
    private static final Map<String, String> TYPES = Map.of(
            "mp4", "video/mp4",
            "jpg", "image/jpeg",
            "srt", "application/x-subrip",
            "vtt", "text/vtt",
            "ass", "text/x-ssa",
            "txt", "text/plain");

    static PublishedFile of(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return new PublishedFile(
                role(name),
                name,
                TYPES.getOrDefault(ending, "application/octet-stream"),
                Files.size(file),
                Checksums.sha256(file));
    }

    private static String role(String name) {
        String stem = name.substring(0, name.indexOf('.'));
        return stem.equals("final") ? "film" : stem;
    }
}
