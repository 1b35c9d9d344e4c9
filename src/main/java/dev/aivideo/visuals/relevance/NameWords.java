package dev.aivideo.visuals.relevance;

import dev.aivideo.language.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name, to be found in titles and file names in whatever way those are written. */
record NameWords(List<String> words) {
    private static final Set<String> SHIPS = Set.of(
            "hms",
            "uss",
            "usns",
            "uscgc",
            "rms",
            "rrs",
            "ss",
            "mv",
            "rv",
            "ccgs",
            "hmcs",
            "hmas",
            "ship",
            "steamship",
            "steamer",
            "submarine",
            "destroyer",
            "frigate",
            "cruiser",
            "liner",
            "tanker",
            "ferry");
    /** Behind a name, they make the name of something that is called after its bearer. */
    private static final Set<String> CALLED_AFTER = Set.of(
            ("university college school academy institute center centre hospital library museum hall building house street road"
                            + " avenue square bridge airport station island islands bay beach strait river lake mountain mount"
                            + " peak glacier crater county city town park stadium arena award prize medal class dam canyon cape"
                            + " memorial monument society foundation company arsenal field expressway highway")
                    .split(" "));

    static NameWords of(String text) {
        return new NameWords(parts(text));
    }

    /** Small words without signs; a possessive ending is none. */
    private static List<String> parts(String text) {
        String plain = text.replaceAll("['’]s\\b", "").replaceAll("['’]", "");
        return Stems.parts(plain).stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a text holds the name, word by word. */
    boolean isIn(String text) {
        return at(parts(text)) >= 0;
    }

    private int at(List<String> text) {
        return words.isEmpty() ? -1 : Collections.indexOfSubList(text, words);
    }

    /** Whether a text is the name or a part of it and nothing else, but for an article. */
    boolean isAllOf(String text) {
        List<String> parts = new ArrayList<>(parts(text));
        parts.remove("the");
        return !parts.isEmpty() && Collections.indexOfSubList(words, parts) >= 0;
    }

    /** The last word alone. */
    NameWords surname() {
        return new NameWords(words.subList(Math.max(0, words.size() - 1), words.size()));
    }

    /** Whether a text names something that is called after the bearer of the name. */
    boolean isCalledAfterIn(String text) {
        List<String> parts = parts(text);
        int at = at(parts);
        if (at < 0) {
            return false;
        }
        int behind = at + words.size();
        return behind < parts.size() && CALLED_AFTER.contains(parts.get(behind)) || isShipIn(text);
    }

    /** Whether a text has a ship of the name, "the Liberty ship Booker T. Washington". */
    boolean isShipIn(String text) {
        List<String> parts = parts(text);
        int at = at(parts);
        return at > 0 && SHIPS.contains(parts.get(at - 1));
    }

    /** A text without the name. */
    String withoutIn(String text) {
        return words.stream()
                .reduce(text, (left, word) -> left.replaceAll("(?i)\\b" + word + "(?:['’]s)?\\b", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
