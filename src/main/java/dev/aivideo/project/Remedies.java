package dev.aivideo.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The remedies of a message. One message within another has two, of which an operator would take the last for all. */
public final class Remedies {
    private static final String REMEDY = "Remedy: ";

    private Remedies() {}

    /** The message with all its remedies in one line, at its end. */
    public static String inOneLine(String message) {
        List<String> remedies = message.lines()
                .filter(line -> line.startsWith(REMEDY))
                .map(line -> line.substring(REMEDY.length()).strip())
                .distinct()
                .toList();
        if (message.lines().filter(line -> line.startsWith(REMEDY)).count() < 2) {
            return message;
        }
        List<String> lines = new ArrayList<>(
                message.lines().filter(line -> !line.startsWith(REMEDY)).toList());
        lines.add(REMEDY + remedies.stream().collect(Collectors.joining("; or: ")));
        return String.join(System.lineSeparator(), lines);
    }
}
