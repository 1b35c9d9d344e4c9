package dev.aivideo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Linux's figure of the memory available to programs ({@code MemAvailable}, see proc(5)). */
final class MemInfo {
    private MemInfo() {}

    static Optional<Long> availableMb() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
