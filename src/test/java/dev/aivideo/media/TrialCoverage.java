package dev.aivideo.media;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of FFmpeg is used: options, formats, codecs, filters and the filters' own options, by name. */
public final class TrialCoverage {
    private static final Set<String> NAMES_FORMAT_OR_CODEC = Set.of("-f", "-c", "-c:v", "-c:a", "-map_metadata");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern LABELS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern NAMED = Pattern.compile("(?:^|:)([a-zA-Z_]+)=");

    private TrialCoverage() {}

    /** What these arguments ask of FFmpeg and the trial does not. */
    public static Set<String> untried(List<String> arguments) {
        Set<String> untried = used(arguments);
        TrialCommands.all(java.nio.file.Path.of("/trial"))
                .forEach(command -> untried.removeAll(used(command.arguments())));
        // How whether a clip decodes is asked of every FFmpeg; the trial asks it too, by the same method.
        return untried;
    }

    static Set<String> used(List<String> arguments) {
        Set<String> used = new TreeSet<>();
        for (int n = 0; n < arguments.size(); n++) {
            String word = arguments.get(n);
            if (word.matches("-[a-z0-9].*")) {
                used.add(word);
                if (NAMES_FORMAT_OR_CODEC.contains(word)) {
                    used.add(word + " " + arguments.get(n + 1));
                }
            }
            if (n > 0 && arguments.get(n - 1).equals("-filter_complex")) {
                addFilters(word, used);
            }
        }
        return used;
    }

    private static void addFilters(String graph, Set<String> used) {
        String plain = LABELS.matcher(QUOTED.matcher(graph).replaceAll("Q")).replaceAll("");
        for (String filter : plain.split("[;,]")) {
            String name = filter.replaceFirst("=.*", "").strip();
            if (!name.isEmpty()) {
                used.add(name);
                Matcher option = NAMED.matcher(filter.substring(Math.min(filter.length(), name.length() + 1)));
                while (option.find()) {
                    used.add(name + ":" + option.group(1));
                }
            }
        }
    }
}
