package dev.aivideo.speech.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Streets with house numbers and sides of a town: {@code 1420 W. 5th Ave.} is said "fourteen twenty West fifth Avenue",
 * {@code Pennsylvania Ave. NW} with "Northwest". Abbreviations are those of the United States Postal Service's
 * Publication 28.
 */
final class StreetReading implements TextRule {
    private static final Map<String, String> SIDES = Map.of(
            "N",
            "North",
            "S",
            "South",
            "E",
            "East",
            "W",
            "West",
            "NE",
            "Northeast",
            "NW",
            "Northwest",
            "SE",
            "Southeast",
            "SW",
            "Southwest");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("St", "Street"),
            Map.entry("Ave", "Avenue"),
            Map.entry("Av", "Avenue"),
            Map.entry("Rd", "Road"),
            Map.entry("Blvd", "Boulevard"),
            Map.entry("Dr", "Drive"),
            Map.entry("Ln", "Lane"),
            Map.entry("Pl", "Place"),
            Map.entry("Ct", "Court"),
            Map.entry("Cir", "Circle"),
            Map.entry("Ter", "Terrace"),
            Map.entry("Sq", "Square"),
            Map.entry("Hwy", "Highway"),
            Map.entry("Pkwy", "Parkway"));
    private static final Set<String> FULL_KINDS = Set.of(
            "Street",
            "Avenue",
            "Road",
            "Boulevard",
            "Drive",
            "Lane",
            "Place",
            "Court",
            "Circle",
            "Terrace",
            "Square",
            "Highway",
            "Parkway",
            "Way");
    /** Streets of one word. */
    private static final Set<String> WHOLE = Set.of("Broadway");
    /** A number behind these is a year, or counts. */
    private static final Set<String> NO_HOUSE = Set.of(
            "in", "since", "by", "from", "until", "till", "before", "after", "during", "around", "about", "of", "than",
            "over", "circa", "with");

    /** They begin a sentence without being a name. */
    private static final Set<String> PLACED =
            Set.of("On", "At", "From", "In", "Near", "Along", "To", "The", "Take", "Between", "Where");

    private static final Pattern HOUSE = Pattern.compile("(\\d{3,5})(\\p{Lu}?)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]+|\\d{1,3}(?:st|nd|rd|th)");
    private static final int MOST_NAMES = 3;

    private static final List<TextRule> SHAPES =
            List.of(StreetReading::house, StreetReading::side, StreetReading::kind);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    /** Whether the word is read as part of a street's name, so that a full stop behind it belongs to it. */
    static boolean isPart(TokenCursor at) {
        return TextRule.first(at, SHAPES) != null;
    }

    private static @Nullable String house(TokenCursor at) {
        Matcher house = HOUSE.matcher(at.core());
        if (!house.matches() || !isHouse(at)) {
            return null;
        }
        String letter = house.group(2);
        return inPairs(house.group(1)) + (letter.isEmpty() ? "" : " " + letter);
    }

    /** {@code 10250}: ten two fifty. */
    private static String inPairs(String digits) {
        if (digits.length() < 5 || digits.matches("\\d{2}0.*")) {
            return Numbers.inName(digits);
        }
        return Numbers.cardinal(digits.substring(0, 2)) + " " + Numbers.inName(digits.substring(2));
    }

    private static boolean isHouse(TokenCursor at) {
        boolean years =
                at.previousWord().equals("and") && at.neighbour(-2).core().matches("\\d{4}");
        if (at.token().endsPhrase() || years || NO_HOUSE.contains(at.previousWord())) {
            return false;
        }
        boolean whole = WHOLE.contains(at.nextCore());
        boolean side = SIDES.containsKey(sideOf(at.neighbour(1))) && !endsPhrase(at.neighbour(1));
        return whole || streetBegins(at, side ? 2 : 1);
    }

    /** {@code W. 42nd St.}, {@code Main St. N.}; in {@code George W. Bush Road} the letter is a name's. */
    private static @Nullable String side(TokenCursor at) {
        String side = SIDES.get(sideOf(at.token()));
        if (side == null) {
            return null;
        }
        Token before = at.neighbour(-1);
        boolean named = before.isCapitalised() && !before.endsPhrase() && !PLACED.contains(before.core());
        boolean initial = before.core().length() == 1;
        boolean ahead = !named && !initial && !endsPhrase(at.token()) && streetBegins(at, 1);
        return ahead || at.index() > 0 && isKind(at.move(-1)) && !endsPhrase(before) ? side : null;
    }

    /** In full, if a house or a side of the town tells that it is no saint and no doctor. */
    private static @Nullable String kind(TokenCursor at) {
        String kind = KINDS.get(at.core());
        if (kind == null || !isKind(at)) {
            return null;
        }
        for (int back = 1; back <= MOST_NAMES + 1 && back <= at.index(); back++) {
            TokenCursor start = at.move(-back);
            boolean begins = HOUSE.matcher(start.core()).matches() ? isHouse(start) : side(start) != null;
            if (begins && back > 1) {
                return kind;
            }
        }
        return SIDES.containsKey(sideOf(at.neighbour(1))) && !endsPhrase(at.token()) ? kind : null;
    }

    /** Whether names follow from there on, and then a word that streets end with. */
    private static boolean streetBegins(TokenCursor at, int from) {
        for (int i = from; i < from + MOST_NAMES; i++) {
            Token name = at.neighbour(i);
            if (!NAME.matcher(name.core()).matches() || endsPhrase(name)) {
                return false;
            }
            if (isKindWord(at.neighbour(i + 1).core())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKind(TokenCursor at) {
        Token name = at.neighbour(-1);
        return isKindWord(at.core()) && NAME.matcher(name.core()).matches() && !endsPhrase(name);
    }

    private static boolean isKindWord(String word) {
        return KINDS.containsKey(word) || FULL_KINDS.contains(word);
    }

    /** {@code N.W} and {@code NW} are the same side. */
    private static String sideOf(Token token) {
        return token.core().replace(".", "");
    }

    /** A full stop may belong to an abbreviation. */
    private static boolean endsPhrase(Token token) {
        return token.endsPhrase() && !token.after().equals(".");
    }
}
