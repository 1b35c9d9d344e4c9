package dev.aivideo.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Roman numerals behind a ruler's name ("the eighth") or another name ("two"). */
final class RomanReading implements TextRule {
    private static final Pattern ROMAN =
            Pattern.compile("(?=[IVXLCDM])(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))('s)?");
    private static final Map<Character, Integer> VALUES =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);
    private static final Set<String> RULERS =
            Set.of(("henry louis charles edward george james william richard elizabeth"
                            + " mary catherine nicholas alexander peter pius paul john benedict napoleon frederick philip ramesses"
                            + " ptolemy francis leo gregory ivan otto henri felipe juan carlos xerxes darius cyrus wilhelm friedrich"
                            + " umberto leopold albert haakon gustav christian innocent urban clement sixtus julius mehmed murad"
                            + " selim suleiman cleopatra thutmose amenhotep robert david malcolm margaret harald olaf constantine"
                            + " justinian theodosius rama pedro joseph ferdinand ahmed mustafa bayezid baldwin boniface adrian"
                            + " celestine maximilian rudolf sigismund matthias franz seti psamtik mithridates antiochus seleucus"
                            + " tiberius basil leopoldo alfonso sancho ramiro afonso manuel victor emmanuel michael stephen bela"
                            + " casimir wladyslaw vladislaus eric erik magnus sverre valdemar canute edmund kenneth duncan"
                            + " bernadotte maria ernst august augustus adolphus conrad henrik menelik tewodros akbar shapur ardashir"
                            + " khosrow sargon ashurnasirpal shalmaneser nebuchadnezzar pepi mentuhotep senusret amenemhat")
                    .split(" "));
    private static final Set<String> TITLES = Set.of(
            "king",
            "queen",
            "pope",
            "emperor",
            "empress",
            "tsar",
            "czar",
            "sultan",
            "shah",
            "pharaoh",
            "duke",
            "prince",
            "kaiser",
            "sir",
            "patriarch",
            "caliph");
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
            "category",
            "scene",
            "figure",
            "table",
            "protocol",
            "canto",
            "annex",
            "factor",
            "photosystem",
            "division");
    /** Said with an ordinal in front of these: the nineteenth century. */
    private static final Pattern ORDERED = Pattern.compile(
            "century|centuries|dynasty|olympics?|olympiad|congress|corps|army|legion|arrondissement|winter");
    /** What may follow "type I" and no person who speaks of himself. */
    private static final Set<String> THINGS = Set.of(
            "error",
            "trial",
            "cancer",
            "clinical",
            "collagen",
            "fiber",
            "muscle",
            "supernova",
            "civilization",
            "hypersensitivity",
            "disease",
            "tumor",
            "study",
            "survey",
            "restaurant",
            "and",
            "or",
            "of",
            "to",
            "in",
            "interferon",
            "hotel",
            "site");

    private static final Set<String> PERSONS_VERBS = Set.of(
            "am", "have", "know", "think", "love", "do", "want", "like", "believe", "would", "could", "live", "knew");
    private static final Pattern NOT_SAID_OF_ONESELF = Pattern.compile(
            "(?!was|always|sometimes|perhaps|this|as|pass|miss|discuss|express|address|guess|confess|press|possess|plus|yes|thus|less).*s");
    private static final Pattern SMALL = Pattern.compile("[ivx]{2,}");

    private static final List<TextRule> SHAPES = List.of(RomanReading::small, RomanReading::capitals);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String small(TokenCursor at) {
        return SMALL.matcher(at.core()).matches()
                        && at.previousWord().matches("scene|act|pages?|chapter|part|p|pp|section")
                ? Numbers.cardinal(value(at.core().toUpperCase(Locale.ROOT)))
                : null;
    }

    private static @Nullable String capitals(TokenCursor at) {
        Matcher roman = ROMAN.matcher(at.core());
        boolean initial = at.core().length() == 1 && at.token().isDotted() && !at.isLast();
        if (!roman.matches() || initial) {
            return null;
        }
        String numeral = roman.group(1);
        if (numeral.equals("I") && !isFirst(at)) {
            return null;
        }
        if (ORDERED.matcher(at.nextWord()).matches() && !numeral.matches("[ICDLM]")) {
            return Numbers.ordinal(value(numeral));
        }
        return named(at, numeral, roman.group(2) == null ? "" : "'s");
    }

    private static @Nullable String named(TokenCursor at, String numeral, String possessive) {
        if (isRuler(at, numeral)) {
            return "the " + Numbers.ordinal(value(numeral)) + possessive;
        }
        boolean counted = COUNTED.contains(at.previousWord());
        // A single letter or one beyond ten is more often a letter: vitamin C, Washington DC, compact disc CD.
        boolean plain = at.neighbour(-1).isCapitalised()
                && !at.previousWord().isEmpty()
                && numeral.matches("[IVX]{2,}|V")
                && !at.previousWord().matches("generation|channel|vitamin");
        return counted || plain ? Numbers.cardinal(value(numeral)) + possessive : null;
    }

    private static boolean isRuler(TokenCursor at, String numeral) {
        String name = at.previousWord().replaceAll(".*-", "");
        boolean named = at.neighbour(-1).isCapitalised()
                && (RULERS.contains(name)
                        || TITLES.contains(at.neighbour(-2).core().toLowerCase(Locale.ROOT)));
        return named && numeral.matches("[IVX]+") && !(name.equals("malcolm") && numeral.equals("X"));
    }

    /** Whether "I" is a number: "World War I", "type I errors"; not in "the world I live in". */
    private static boolean isFirst(TokenCursor at) {
        String before = at.previousWord();
        String next = at.nextWord();
        boolean counted = COUNTED.contains(before);
        if (!at.neighbour(-1).isCapitalised()) {
            boolean thing =
                    THINGS.contains(next) || NOT_SAID_OF_ONESELF.matcher(next).matches();
            return counted && (at.token().endsPhrase() || at.isLast() || thing);
        }
        boolean warOfTheWorld = !before.equals("war") || at.neighbour(-2).core().equals("World");
        boolean world = before.equals("world");
        return (counted && warOfTheWorld && !world || isRuler(at, "I")) && !PERSONS_VERBS.contains(next);
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
