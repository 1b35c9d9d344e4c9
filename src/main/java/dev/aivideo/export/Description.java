package dev.aivideo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text under the film: what it is about, chapters, credits and what has to be said. */
final class Description {
    /** YouTube counts bytes of UTF-8. */
    static final int MOST_BYTES = 5000;

    private static final int SUMMARY_LENGTH = 600;
    private static final String ILLUSTRATIVE = "Pictures are illustrative; they may show other places and events than"
            + " those spoken of. The narration is spoken by a synthetic voice.";

    private static final SourceCredits NONE = new SourceCredits("", List.of());

    private Description() {}

    /**
     * The description. Where the lines of all pictures find no room, their makers are named by source; those that find
     * none even so are counted in the last line, and stand in {@code credits.txt}. Sources with few pictures lose last.
     * The texts' credits always stand.
     *
     * @param narration the script's text, from its beginning
     */
    static String of(String title, String narration, Chapters chapters, Credits credits) {
        List<String> about =
                List.of(UploadText.plain(title), UploadText.cut(UploadText.plain(narration), SUMMARY_LENGTH));
        Function<List<String>, String> with = pictures -> text(List.of(
                about,
                chapters.lines(),
                section("Text", credits.texts()),
                section("Pictures", pictures),
                section("Music", credits.music()),
                notes(credits)));
        List<SourceCredits> shown = new ArrayList<>(credits.sources());
        String text = with.apply(credits.lines());
        for (int left = 0; UploadText.utf8Bytes(text) > MOST_BYTES && (left == 0 || shorten(shown)); left++) {
            text = with.apply(bySource(shown, left));
        }
        return text;
    }

    private static String text(List<List<String>> sections) {
        return sections.stream()
                .filter(section -> !section.isEmpty())
                .map(section -> String.join("\n", section))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** Leave off the last credit of the source that has most; false if there is none. */
    private static boolean shorten(List<SourceCredits> sources) {
        SourceCredits longest = sources.stream()
                .reduce(NONE, (a, b) -> b.credits().size() < a.credits().size() ? a : b);
        if (longest.credits().isEmpty()) {
            return false;
        }
        sources.replaceAll(source -> source == longest ? source.withoutLast() : source);
        sources.removeIf(source ->
                source.heading().equals(longest.heading()) && source.credits().isEmpty());
        return true;
    }

    private static List<String> section(String heading, List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(heading), lines.stream()).toList();
    }

    private static List<String> bySource(List<SourceCredits> sources, int left) {
        List<String> lines = new ArrayList<>();
        sources.forEach(source -> lines.addAll(source.lines()));
        if (left > 0) {
            lines.add("and %d more, each with its maker and licence in credits.txt".formatted(left));
        }
        return lines;
    }

    /** The mandatory statements, however many credits there are. */
    private static List<String> notes(Credits credits) {
        return Stream.concat(credits.notices().stream(), Stream.of(ILLUSTRATIVE))
                .toList();
    }
}
