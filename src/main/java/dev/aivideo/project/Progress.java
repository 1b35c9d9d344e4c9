package dev.aivideo.project;

/** Where the stages say how far they are. The terminal, the log and the run's result show it. */
public interface Progress {
    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void report(String activity, long done, long total, String unit) {}

        @Override
        public void warn(String message) {}
    };

    /**
     * An item is done, or a part of a long transfer.
     *
     * @param activity what is going on, the step's name or {@code fetching kokoro.onnx}
     * @param done how many of {@code total}, in {@code unit}
     * @param unit {@code scenes}, {@code MB}
     */
    void report(String activity, long done, long total, String unit);

    /** Something the operator should know at the end of the run; it did not stop the work. */
    void warn(String message);
}
