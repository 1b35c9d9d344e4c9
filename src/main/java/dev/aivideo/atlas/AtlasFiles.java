package dev.aivideo.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The data of the atlas, which come with the program. */
final class AtlasFiles {
    private AtlasFiles() {}

    /** The fields of each line that is no comment; all lines have as many as the longest. */
    static List<String[]> table(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The content of a file, unpacked if its name ends in gz. */
    static byte[] bytes(String resource) {
        try (InputStream file = Objects.requireNonNull(AtlasFiles.class.getResourceAsStream(resource), resource);
                InputStream unpacked = resource.endsWith("gz") ? new GZIPInputStream(file, 1 << 16) : file) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the program", e);
        }
    }
}
