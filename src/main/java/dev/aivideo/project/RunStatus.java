package dev.aivideo.project;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a run stands, or one of its steps. */
public enum RunStatus {
    /** A step that has not begun; no run has it. */
    PENDING("pending"),
    RUNNING("running"),
    COMPLETED("completed"),
    FAILED("failed"),
    STOPPED("stopped"),
    /** Its process ended without recording a status. */
    DIED("died"),
    /** The recorded value is unknown to this program. */
    UNKNOWN("unknown");

    private final String text;

    RunStatus(String text) {
        this.text = text;
    }

    /** The word that the records hold and that operators and programs read. */
    public String text() {
        return text;
    }

    /** Whether it is over without being completed, so that a restart goes on with it. */
    public boolean isUnfinished() {
        return this == FAILED || this == STOPPED || this == DIED;
    }

    /** The status of this word; records of another program may have any. */
    public static RunStatus of(@Nullable String text) {
        return Arrays.stream(values())
                .filter(status -> status.text.equals(text))
                .findFirst()
                .orElse(UNKNOWN);
    }

    @Override
    public String toString() {
        return text;
    }
}
