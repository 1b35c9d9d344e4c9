package dev.aivideo.job;

/** The exit codes, for schedulers and scripts. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    DATABASE_UNAVAILABLE(2),
    DATABASE_FAILED(3),
    PROJECT_DELETED(4),
    STOPPED(5),
    WORKSPACE_IN_USE(6),
    /** Waits until a service can be used again; completed work is kept. */
    PARKED(7),
    /** A service's account has no credit; retrying is useless before the operator adds some. */
    NO_CREDIT(8),
    WRONG_USAGE(64),
    NOTHING_STARTED(75);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
