package dev.aivideo.cli.workbench;

import java.nio.file.Path;

/** What a command works with. */
public final class Workbench {
    private Workbench() {}

    /** The program's folder, which holds {@code run.sh} and {@code config/}. */
    public static Path home() {
        return Path.of(System.getProperty("aivideo.home", "")).toAbsolutePath().normalize();
    }
}
