package dev.aivideo.visuals.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What the cache holds of one file: {@code <key>.data} with holes, and {@code <key>.have}, which says where there are
 * none and whose time is that of the last use.
 */
record CacheEntry(Path folder, String key) {
    Path data() {
        return folder.resolve(key + ".data");
    }

    private Path have() {
        return folder.resolve(key + ".have");
    }

    Path part(long from) {
        return folder.resolve(key + "-" + from + ".part");
    }

    Stretches stretches() throws IOException {
        return Files.exists(have()) && Files.exists(data())
                ? Stretches.parse(Files.readString(have()))
                : new Stretches();
    }

    void remember(Stretches stretches) throws IOException {
        Path fresh = folder.resolve(key + ".have.new");
        Files.writeString(fresh, stretches.toString());
        Files.move(fresh, have(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void used() throws IOException {
        if (Files.exists(have())) {
            Files.setLastModifiedTime(have(), FileTime.from(Instant.now()));
        }
    }

    FileTime lastUsed() throws IOException {
        return Files.getLastModifiedTime(have());
    }

    /** Bytes that it takes on the disk, holes left out. */
    long bytes() throws IOException {
        return Math.min(stretches().bytes(), Files.exists(data()) ? Files.size(data()) : 0);
    }

    void delete() throws IOException {
        Files.deleteIfExists(have());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(key))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
