package dev.aivideo.footage.library;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What a JSON file beside a picture said; it holds as long as name, size and time of that file stay the same.
 *
 * @param path relative to the library's folder
 * @param modified milliseconds since 1970
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record SideCar(String path, long bytes, long modified, LibraryMetadata said) {

    boolean isOf(LibraryFolder.Entry entry) {
        return path.equals(entry.path()) && bytes == entry.bytes() && modified == entry.modified();
    }
}
