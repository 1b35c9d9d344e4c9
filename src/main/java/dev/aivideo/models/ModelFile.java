package dev.aivideo.models;

import org.jspecify.annotations.Nullable;

/**
 * A file that is fetched once, pinned to its bytes.
 *
 * @param name where it is kept below the models folder, with {@code /}
 * @param sha256 lower-case hexadecimal
 * @param bytes its exact length
 * @param path on the official server; null if it is only in a package
 * @param npmPackage {@code name@version} of a package that has the same bytes; null if there is none
 * @param inPackage the file's path in that package's archive
 */
public record ModelFile(
        String name,
        String sha256,
        long bytes,
        @Nullable String path,
        @Nullable String npmPackage,
        @Nullable String inPackage) {}
