package dev.aivideo.footage.library;

import java.util.List;

/** What the library reads in the name of a file, for tests of what is made of it. */
public final class LibraryFileNames {
    private LibraryFileNames() {}

    public static List<String> words(String fileName) {
        return FileWords.of(fileName);
    }
}
