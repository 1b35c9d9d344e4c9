package dev.aivideo.job;

import dev.aivideo.records.webapp.Dates;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

/**
 * The process that uses a workspace.
 *
 * @param processId 0 if unknown
 * @param purpose what the workspace is used for, shown to waiting processes
 */
public record WorkspaceOwner(long processId, Instant since, String purpose) {
    private static final String PROCESS = "process";
    private static final String SINCE = "since";
    private static final String PURPOSE = "purpose";

    private static final WorkspaceOwner UNKNOWN = new WorkspaceOwner(0, Instant.EPOCH, "");

    static WorkspaceOwner thisProcess(String purpose) {
        return new WorkspaceOwner(ProcessHandle.current().pid(), Instant.now(), purpose);
    }

    /** The owner that a file names; an unknown one if it cannot be read, or another version of the program wrote it. */
    static WorkspaceOwner read(Path file) {
        Properties fields = new Properties();
        try {
            fields.load(new StringReader(Files.readString(file)));
            return new WorkspaceOwner(
                    Long.parseLong(fields.getProperty(PROCESS, "")),
                    Dates.parse(fields.getProperty(SINCE, "")),
                    fields.getProperty(PURPOSE, ""));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return UNKNOWN;
        }
    }

    byte[] bytes() throws IOException {
        Properties fields = new Properties();
        fields.setProperty(PROCESS, String.valueOf(processId));
        fields.setProperty(SINCE, Dates.text(since));
        fields.setProperty(PURPOSE, purpose);
        StringWriter text = new StringWriter();
        fields.store(text, null);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether it is this process. Its number alone proves nothing, as numbers are used again; it has to do where the owner
     * is not known.
     */
    boolean isProcess(long number) {
        return equals(UNKNOWN) ? ProcessHandle.of(number).isPresent() : processId == number;
    }

    @Override
    public String toString() {
        return equals(UNKNOWN)
                ? "another process"
                : "process %d since %s, %s".formatted(processId, Dates.text(since), purpose);
    }
}
