package dev.aivideo.queue;

import dev.aivideo.project.Brief;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the queue.
 *
 * @param priority 1 to 9, the highest first; 5 by default
 * @param notBefore earliest start; null for as soon as possible
 * @param attempts how often a night has tried it
 * @param projectId the project created at its first attempt
 * @param error why the last attempt failed
 * @param position within the same priority, the lowest first
 */
public record QueueEntry(
        String id,
        Brief brief,
        int priority,
        @Nullable Instant notBefore,
        State state,
        int attempts,
        @Nullable String projectId,
        @Nullable String error,
        long position,
        Instant addedAt) {

    public static final int USUAL_PRIORITY = 5;

    /** The state of an entry. */
    public enum State {
        /** To be taken by a night: not tried yet, or to be tried again. */
        WAITING,
        /** Its film is published. */
        DONE,
        /** Failed so often that nights skip it until {@code queue retry}. */
        PUT_ASIDE;

        /** In words: {@code put aside}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public QueueEntry {
        if (priority < 1 || priority > 9) {
            throw new IllegalArgumentException(
                    "Priority must be 1 to 9, was " + priority + "; 5 is the default, 9 is made first");
        }
    }
}
