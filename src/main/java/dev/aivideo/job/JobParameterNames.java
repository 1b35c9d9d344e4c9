package dev.aivideo.job;

/** Names of the Job's parameters. */
final class JobParameterNames {
    /** UUID of the project; identifying, so that the same topic can be made again. */
    static final String PROJECT = "project";
    /** Counts from 1, incremented when completed steps have to run again; identifying. */
    static final String EDITION = "edition";
    /** UUID of the run in the audit; not identifying. */
    static final String RUN = "run";

    private JobParameterNames() {}
}
