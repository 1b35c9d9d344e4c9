package dev.aivideo.cli;

import java.nio.file.Path;

/** What a command works with. */
final class Workbench {
    private Workbench() {}

    /** The program's folder, which holds {@code run.sh} and {@code config/}. */
    static Path home() {
        return Path.of(System.getProperty("aivideo.home", "")).toAbsolutePath().normalize();
    }
}
