package dev.aivideo.footage.download;

import dev.aivideo.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What the cache holds of one file: {@code <key>.data} with holes, {@code <key>.have}, which says where there are none
 * and of which state of the original the bytes are, and transfers that broke off. The time of {@code .have} is that of
 * the last use.
 */
record CacheEntry(Path folder, String key) {
    /** What follows the key in the names of an entry's files; other files that begin alike are not ours. */
    static final String SUFFIX = "(\\.data|\\.have(\\.new)?|-\\d+\\.part(\\..+)?)";

    private static final String STATE = "state ";

    Path data() {
        return folder.resolve(key + ".data");
    }

    private Path have() {
        return folder.resolve(key + ".have");
    }

    Path part(long from) {
        return folder.resolve(key + "-" + from + ".part");
    }

    ByteRanges stretches() throws IOException {
        return ByteRanges.parse(remembered());
    }

    /** By what the server names the state of the file that these bytes are of; empty if it does not. */
    String validator() throws IOException {
        return remembered()
                .lines()
                .filter(line -> line.startsWith(STATE))
                .map(line -> line.substring(STATE.length()))
                .findFirst()
                .orElse("");
    }

    private String remembered() throws IOException {
        return Files.exists(have()) && Files.exists(data()) ? Files.readString(have()) : "";
    }

    void remember(ByteRanges stretches, String validator) throws IOException {
        AtomicFile have = new AtomicFile(have(), folder.resolve(key + ".have.new"), false);
        have.write(STATE + validator + "\n" + stretches);
    }

    void used() throws IOException {
        if (Files.exists(have())) {
            Files.setLastModifiedTime(have(), FileTime.from(Instant.now()));
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(have());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches(key + SUFFIX))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
