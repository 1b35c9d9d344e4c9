package dev.aivideo.footage.library;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of the operator's folder with their sizes and times, found in one walk: each is asked of the disk once. */
final class LibraryFolder {
    private final Map<String, Entry> files = new HashMap<>();

    /** @param attributes of a link that leads nowhere, of the link itself */
    record Entry(Path file, String path, BasicFileAttributes attributes) {
        long bytes() {
            return attributes.size();
        }

        long modified() {
            return attributes.lastModifiedTime().toMillis();
        }
    }

    private LibraryFolder() {}

    /**
     * @param depth how many folders deep
     * @throws IOException if the folder, or one in it, cannot be read
     */
    static LibraryFolder walk(Path folder, int depth) throws IOException {
        LibraryFolder found = new LibraryFolder();
        int begin = folder.resolve("-").toString().length() - 1;
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!attributes.isDirectory()) {
                        String path = file.toString().substring(begin).replace('\\', '/');
                        found.files.put(path, new Entry(file, path, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }

    /** In the order of their paths. */
    List<Entry> files(Predicate<String> wanted) {
        return files.values().stream()
                .filter(entry -> wanted.test(entry.path()))
                .sorted(Comparator.comparing(Entry::path))
                .toList();
    }

    /** What describes {@code clip.mp4}: {@code clip.json}, else {@code clip.mp4.json}, or null. */
    @Nullable
    Entry sideCar(Entry media) {
        String path = media.path();
        int dot = path.lastIndexOf('.');
        boolean hasEnding = dot > path.lastIndexOf('/') && dot < path.length() - 1;
        Entry shorter = files.get((hasEnding ? path.substring(0, dot) : path) + ".json");
        if (isFile(shorter)) {
            return shorter;
        }
        Entry longer = files.get(path + ".json");
        return isFile(longer) ? longer : null;
    }

    private static boolean isFile(@Nullable Entry entry) {
        return entry != null && entry.attributes().isRegularFile();
    }
}
