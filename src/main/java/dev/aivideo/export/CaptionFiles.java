package dev.aivideo.export;

import dev.aivideo.language.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions as SubRip and WebVTT files, and back. Plain text: YouTube does not read markup in SubRip. */
final class CaptionFiles {
    private static final Pattern TIMES =
            Pattern.compile("(\\d{2,}):(\\d{2}):(\\d{2})[.,](\\d{3}) --> (\\d{2,}):(\\d{2}):(\\d{2})[.,](\\d{3})");
    private static final String HEADER = "WEBVTT\n\n";
    static final String REMEDY = "Delete the scene's sound file and restart the run: its captions are timed again.";

    private CaptionFiles() {}

    static String srt(List<Cue> cues) {
        StringBuilder file = new StringBuilder();
        for (int n = 0; n < cues.size(); n++) {
            Cue cue = cues.get(n);
            file.append(n + 1).append('\n').append(times(cue, ',')).append('\n');
            file.append(harmless(String.join("\n", cue.lines()))).append("\n\n");
        }
        return file.toString();
    }

    /**
     * SubRip has no escapes, but players take tags and commands for their own and readers look for arrows: those are
     * written so that they are text.
     */
    private static String harmless(String text) {
        return text.replaceAll("-{2,}>", "→")
                .replaceAll("<(?=[\\p{L}/!])", "< ")
                .replace("{\\", "{ \\");
    }

    static String vtt(List<Cue> cues) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int n = 0; n < cues.size(); n++) {
            Cue cue = cues.get(n);
            file.append(n + 1).append('\n').append(times(cue, '.')).append('\n');
            file.append(escaped(String.join("\n", cue.lines()))).append("\n\n");
        }
        return file.toString();
    }

    private static String times(Cue cue, char point) {
        return time(cue.start(), point) + " --> " + time(cue.end(), point);
    }

    private static String time(Duration time, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                point,
                time.toMillisPart());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /**
     * Read a SubRip file.
     *
     * @throws IllegalArgumentException if it is not one, with the cue that is wrong
     */
    static List<Cue> parseSrt(String file) {
        return parse(file);
    }

    /**
     * Read a WebVTT file as {@link #vtt} writes it.
     *
     * @throws IllegalArgumentException if it is not one, with the cue that is wrong
     */
    static List<Cue> parseVtt(String file) {
        if (!file.startsWith(HEADER)) {
            throw new IllegalArgumentException("A WebVTT file begins with WEBVTT and an empty line");
        }
        return parse(file.substring(HEADER.length())).stream()
                .map(cue -> new Cue(
                        cue.start(),
                        cue.end(),
                        cue.lines().stream().map(CaptionFiles::unescaped).toList()))
                .toList();
    }

    private static List<Cue> parse(String blocks) {
        List<Cue> cues = new ArrayList<>();
        for (String block : blocks.strip().split("\n\n")) {
            if (!block.isEmpty()) {
                cues.add(cue(block, cues.size() + 1));
            }
        }
        return cues;
    }

    private static Cue cue(String block, int number) {
        String[] lines = block.split("\n");
        Matcher times = lines.length < 3 ? null : TIMES.matcher(lines[1]);
        if (times == null || !times.matches() || !lines[0].equals(String.valueOf(number))) {
            throw new IllegalArgumentException("Caption %d cannot be read: %s".formatted(number, block));
        }
        return new Cue(time(times, 1), time(times, 5), Arrays.asList(lines).subList(2, lines.length));
    }

    private static Duration time(Matcher times, int group) {
        return Duration.ofHours(Long.parseLong(times.group(group)))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }

    /** What is wrong with both files when they are read back. */
    static List<GateViolation> faults(String srt, String vtt, double lengthS) {
        try {
            List<Cue> cues = parseSrt(srt);
            List<Cue> asSubRip = parseVtt(vtt).stream()
                    .map(cue -> new Cue(
                            cue.start(),
                            cue.end(),
                            cue.lines().stream().map(CaptionFiles::harmless).toList()))
                    .toList();
            if (!cues.equals(asSubRip)) {
                return List.of(new GateViolation(0, "the two caption files differ.", REMEDY));
            }
            return faults(cues, lengthS);
        } catch (IllegalArgumentException e) {
            return List.of(
                    new GateViolation(0, "the written caption file cannot be read: " + e.getMessage() + ".", REMEDY));
        }
    }

    private static List<GateViolation> faults(List<Cue> cues, double lengthS) {
        List<GateViolation> violations = new ArrayList<>();
        Duration free = Duration.ZERO;
        for (Cue cue : cues) {
            if (cue.start().compareTo(free) < 0) {
                violations.add(fault(cue, "starts before the previous caption ends."));
            }
            if (cue.end().toMillis() > lengthS * 1000) {
                violations.add(fault(cue, "lasts longer than the film."));
            }
            free = cue.end();
        }
        return violations;
    }

    private static GateViolation fault(Cue cue, String what) {
        return new GateViolation(
                cue.start().toMillis() / 1e3,
                "the caption '%s' %s".formatted(String.join(" ", cue.lines()), what),
                REMEDY);
    }
}
