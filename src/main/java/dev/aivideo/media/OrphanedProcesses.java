package dev.aivideo.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes that outlive the program that started them. A file beside the log of each holds its number and start time;
 * a later run of the program kills the processes of programs that died.
 */
final class OrphanedProcesses {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedProcesses.class);
    private static final String NOTE = ".pid";
    /** Tells these files from those of other programs whose logs are in the same folder. */
    private static final String OWN = "ffmpeg-\\d+\\.log\\.pid";

    /** The kernel counts from the machine's start, whose time of day is known to a second. */
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private static final long LONGEST_END_S = 5;

    private OrphanedProcesses() {}

    /** Records that this process writes this log. */
    static void note(ProcessHandle process, Path log) {
        String start = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.writeString(noteOf(log), process.pid() + " " + start);
        } catch (IOException e) {
            LOG.warn("The PID file of process {} cannot be written: {}", process.pid(), e.toString());
        }
    }

    /** The process is over. */
    static void forget(Path log) throws IOException {
        Files.deleteIfExists(noteOf(log));
    }

    private static Path noteOf(Path log) {
        return log.resolveSibling(log.getFileName() + NOTE);
    }

    /** Kills every process that is recorded in this folder, and deletes the records and logs. */
    static void endAll(Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path note : files.filter(file -> file.getFileName().toString().matches(OWN))
                    .toList()) {
                end(Files.readString(note));
                String name = note.getFileName().toString();
                Files.deleteIfExists(note.resolveSibling(name.substring(0, name.length() - NOTE.length())));
                Files.delete(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for processes left over in " + directory + ": " + e, e);
        }
    }

    private static void end(String note) {
        List<String> words = List.of(note.strip().split(" "));
        if (words.size() == 2 && words.get(0).matches("\\d+")) {
            ProcessHandle.of(Long.parseLong(words.get(0)))
                    .filter(process -> isSame(process, words.get(1)))
                    .ifPresent(OrphanedProcesses::end);
        }
    }

    /** Process numbers are reused; a number together with a start time is unique. */
    private static boolean isSame(ProcessHandle process, String noted) {
        try {
            Instant start = Instant.parse(noted);
            return process.info()
                    .startInstant()
                    .filter(begun -> Duration.between(begun, start).abs().compareTo(SAME_START) <= 0)
                    .isPresent();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void end(ProcessHandle process) {
        LOG.warn("Process {}, left over from a run that died, is killed", process.pid());
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit()
                .completeOnTimeout(process, LONGEST_END_S, TimeUnit.SECONDS)
                .join();
    }
}
