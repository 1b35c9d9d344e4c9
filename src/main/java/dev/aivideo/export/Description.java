package dev.aivideo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text under the film: what it is about, chapters, credits and what has to be said. */
final class Description {
    /** YouTube counts bytes of UTF-8. */
    static final int MOST_BYTES = 5000;

    private static final int SUMMARY_LENGTH = 600;
    private static final String ILLUSTRATIVE = "Pictures are illustrative; they may show other places and events than"
            + " those spoken of. The narration is spoken by a synthetic voice.";

    private Description() {}

    /**
     * The description. Credits that find no room are counted in the last line and stand in {@code credits.txt}.
     *
     * @param narration the script's text, from its beginning
     */
    static String of(String title, String narration, Chapters chapters, Credits credits) {
        int kept = credits.lines().size();
        String text = text(title, narration, chapters, credits, kept);
        while (Texts.utf8Bytes(text) > MOST_BYTES && kept > 0) {
            kept--;
            text = text(title, narration, chapters, credits, kept);
        }
        return text;
    }

    private static String text(String title, String narration, Chapters chapters, Credits credits, int kept) {
        return Stream.of(
                        List.of(Texts.plain(title), Texts.cut(Texts.plain(narration), SUMMARY_LENGTH)),
                        chapters.lines(),
                        credits(credits, kept),
                        notes(credits))
                .filter(section -> !section.isEmpty())
                .map(section -> String.join("\n", section))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static List<String> credits(Credits credits, int kept) {
        List<String> section = new ArrayList<>(List.of("Pictures"));
        section.addAll(credits.lines().subList(0, kept));
        int left = credits.lines().size() - kept;
        if (left > 0) {
            section.add("and %d more, each with its maker and licence in credits.txt".formatted(left));
        }
        return section.size() == 1 ? List.of() : section;
    }

    private static List<String> notes(Credits credits) {
        return Stream.concat(credits.notices().stream(), Stream.of(ILLUSTRATIVE))
                .toList();
    }
}
