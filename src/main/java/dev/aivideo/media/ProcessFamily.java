package dev.aivideo.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process and all that it starts, including orphans: they get another parent and may have a session of their own, but
 * keep the environment that they were started with. Where the system does not show the environment, only children are
 * found.
 */
public final class ProcessFamily {
    private static final String VARIABLE = "AIVIDEO_PROCESS_FAMILY";
    private static final Path PROCESSES = Path.of("/proc");
    /** Number and start of the program that it is of, and which of its families it is. */
    private static final Pattern MARK = Pattern.compile(VARIABLE + "=(\\d{1,10})-(\\d{1,18})-[0-9a-f-]{36}");
    /** The kernel counts from the machine's start, whose time of day is known to a second. */
    private static final long SAME_START_MS = 2000;

    private static final int MOST_LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final String mark;

    private ProcessFamily(String mark) {
        this.mark = mark;
    }

    /** Makes the processes started by this builder one new family. */
    public static ProcessFamily of(ProcessBuilder builder) {
        ProcessHandle self = ProcessHandle.current();
        String mark = self.pid() + "-" + startMs(self).orElse(0L) + "-" + UUID.randomUUID();
        builder.environment().put(VARIABLE, mark);
        return new ProcessFamily(VARIABLE + "=" + mark);
    }

    /** All of the family that are alive, this process of it included. */
    public List<ProcessHandle> members(Process first) {
        return Stream.concat(Stream.concat(Stream.of(first.toHandle()), first.descendants()), marked(mark::equals))
                .filter(ProcessFamily::isAtWork)
                .distinct()
                .toList();
    }

    /** Whether it runs: a zombie counts as alive to Java until its new parent has waited for it. */
    public static boolean isAtWork(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /**
     * Kills them all. A process that is just being started is invisible for an instant, and one may start another during
     * the search, so the search is repeated until it has found nothing twice.
     */
    public void end(Process first) {
        int quietLooks = 0;
        for (int look = 0; look < MOST_LOOKS && quietLooks < 2; look++) {
            List<ProcessHandle> found = members(first);
            found.forEach(ProcessHandle::destroyForcibly);
            quietLooks = found.isEmpty() ? quietLooks + 1 : 0;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** Kills the families of programs that are dead: a killed program could not end them itself. */
    public static void endLeftOver() {
        marked(ProcessFamily::isLeftOver).forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean isLeftOver(String mark) {
        Matcher owner = MARK.matcher(mark);
        return owner.matches()
                && ProcessHandle.of(Long.parseLong(owner.group(1)))
                        .flatMap(ProcessFamily::startMs)
                        .filter(start -> Math.abs(start - Long.parseLong(owner.group(2))) <= SAME_START_MS)
                        .isEmpty();
    }

    private static Optional<Long> startMs(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli);
    }

    private static Stream<ProcessHandle> marked(Predicate<String> mark) {
        return Files.isDirectory(PROCESSES)
                ? ProcessHandle.allProcesses()
                        .filter(process ->
                                process.pid() != ProcessHandle.current().pid())
                        .filter(process -> markOf(process).filter(mark).isPresent())
                : Stream.empty();
    }

    /** Other users' processes do not show theirs. */
    private static Optional<String> markOf(ProcessHandle process) {
        try {
            String environment =
                    Files.readString(PROCESSES.resolve(process.pid() + "/environ"), StandardCharsets.ISO_8859_1);
            return Stream.of(environment.split("\0"))
                    .filter(variable -> variable.startsWith(VARIABLE + "="))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
