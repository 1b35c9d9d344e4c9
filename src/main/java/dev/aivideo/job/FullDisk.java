package dev.aivideo.job;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises that a file could not be written for want of room, and says what helps. */
public final class FullDisk {
    private static final String NO_ROOM = "No space left on device";

    private FullDisk() {}

    /** Problem, evidence and remedy; empty if the disk is not what failed. */
    public static Optional<String> in(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof IOException)
                .map(cause -> String.valueOf(cause.getMessage()))
                .filter(message -> message.contains(NO_ROOM))
                .findFirst()
                .map(message -> "The disk is full.%n%s%nRemedy: make room on it, 'clean' frees some; then restart"
                        .formatted(message.equals(NO_ROOM) ? thrown.getMessage() : message));
    }
}
