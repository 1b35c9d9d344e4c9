package dev.aivideo.voiceover.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Roman numerals behind a ruler's name ("the eighth") or another name ("two"). */
final class RomanReading implements Reading {
    private static final Pattern ROMAN =
            Pattern.compile("(?=[IVXLCDM])(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))('s)?");
    private static final Map<Character, Integer> VALUES =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);
    private static final Set<String> RULERS = Set.of(
            "henry",
            "louis",
            "charles",
            "edward",
            "george",
            "james",
            "william",
            "richard",
            "elizabeth",
            "mary",
            "catherine",
            "nicholas",
            "alexander",
            "peter",
            "pius",
            "paul",
            "john",
            "benedict",
            "napoleon",
            "frederick",
            "philip",
            "ramesses",
            "ptolemy",
            "francis",
            "leo",
            "gregory",
            "ivan",
            "otto",
            "henri",
            "felipe",
            "juan",
            "carlos",
            "xerxes",
            "darius",
            "cyrus",
            "wilhelm",
            "friedrich",
            "umberto",
            "leopold",
            "albert",
            "haakon",
            "gustav",
            "christian",
            "innocent",
            "urban",
            "clement",
            "sixtus",
            "julius",
            "mehmed",
            "murad",
            "selim",
            "suleiman",
            "cleopatra",
            "thutmose",
            "amenhotep",
            "robert",
            "david",
            "malcolm",
            "margaret",
            "harald",
            "olaf",
            "constantine",
            "justinian",
            "theodosius",
            "rama",
            "pedro",
            "joseph");
    private static final Set<String> COUNTED = Set.of(
            "war",
            "chapter",
            "part",
            "act",
            "volume",
            "book",
            "phase",
            "type",
            "article",
            "title",
            "section",
            "class",
            "level",
            "stage",
            "appendix",
            "bowl",
            "episode",
            "mark",
            "world",
            "olympiad",
            "grade",
            "category");

    @Override
    public @Nullable String read(At at) {
        Matcher roman = ROMAN.matcher(at.core());
        if (!roman.matches()) {
            return null;
        }
        String possessive = roman.group(2) == null ? "" : "'s";
        if (RULERS.contains(at.previousWord()) && at.neighbour(-1).isCapitalised()) {
            return "the " + Numbers.ordinal(value(roman.group(1))) + possessive;
        }
        boolean counted = COUNTED.contains(at.previousWord());
        // A single letter or one beyond ten is more often a letter: vitamin C, Washington DC, compact disc CD.
        boolean plain = at.neighbour(-1).isCapitalised()
                && !at.previousWord().isEmpty()
                && roman.group(1).matches("[IVX]{2,}|V");
        return counted || plain ? Numbers.cardinal(value(roman.group(1))) + possessive : null;
    }

    private static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = digit(roman, i);
            sum += i + 1 < roman.length() && digit(roman, i + 1) > digit ? -digit : digit;
        }
        return sum;
    }

    private static int digit(String roman, int place) {
        return VALUES.getOrDefault(roman.charAt(place), 0);
    }
}
