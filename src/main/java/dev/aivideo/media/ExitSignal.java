package dev.aivideo.media;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signal that ended a program. Java and shells report it as exit code 128 and its number; FFmpeg itself ends with
 * 255 when it is asked to, and says so. Numbers are those of Linux and macOS where these agree.
 */
record ExitSignal(int number) {
    private static final int FIRST_CODE = 128;
    private static final int ASKED_CODE = 255;
    private static final Pattern ASKED = Pattern.compile("received signal (\\d+)");
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "SIGHUP"),
            Map.entry(2, "SIGINT"),
            Map.entry(3, "SIGQUIT"),
            Map.entry(4, "SIGILL"),
            Map.entry(6, "SIGABRT"),
            Map.entry(7, "SIGBUS"),
            Map.entry(8, "SIGFPE"),
            Map.entry(9, "SIGKILL"),
            Map.entry(11, "SIGSEGV"),
            Map.entry(15, "SIGTERM"),
            Map.entry(24, "SIGXCPU"),
            Map.entry(25, "SIGXFSZ"));

    static Optional<ExitSignal> of(int exitCode, ToolLog log) {
        if (exitCode == ASKED_CODE) {
            Matcher asked = ASKED.matcher(log.lastLines());
            return asked.find() ? Optional.of(new ExitSignal(Integer.parseInt(asked.group(1)))) : Optional.empty();
        }
        return Optional.of(exitCode - FIRST_CODE).filter(NAMES::containsKey).map(ExitSignal::new);
    }

    String remedy() {
        return switch (number) {
            case 24 -> "The processor time that a program may take is limited: see 'ulimit -t', raise it and restart.";
            case 25 -> "The size of files is limited: see 'ulimit -f', raise it and restart.";
            case 4, 6, 7, 8, 11 ->
                "The likely cause is that memory ran out; free some memory and restart. If it is killed again, this FFmpeg"
                        + " does not suit the machine: set aivideo.ffmpeg.executable to another.";
            default ->
                "The likely cause is that memory ran out: the system's out-of-memory killer ends the largest program,"
                        + " and notes it ('journalctl -k' or 'dmesg'). End other programs, or make fewer films at a time;"
                        + " then restart.";
        };
    }

    @Override
    public String toString() {
        return "%d (%s)".formatted(number, NAMES.getOrDefault(number, "system-specific"));
    }
}
