package dev.aivideo.voiceover.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words in capitals, with dots or with digits: {@code NATO}, {@code U.S.}, {@code GPUs}, {@code F-16}, {@code CO2}. */
final class AcronymReading implements Reading {
    /** Said letter by letter although they could be said as words. */
    private static final Set<String> LETTERS = Set.of(
            "USSR", "USMC", "IAEA", "OSCE", "NAACP", "YMCA", "ICBM", "OECD", "IEEE", "DVIDS", "ISBN", "UCLA", "AFAIK",
            "NCAA", "HIMARS");
    /** Said as words although they are short. */
    private static final Set<String> WORDS = Set.of(
            "NASA", "NATO", "LASER", "RADAR", "AIDS", "OPEC", "FIFA", "UEFA", "COVID", "SONAR", "RAM", "ROM", "PIN",
            "ESA", "JAXA", "SIM", "ZIP", "DOS", "GIF", "BIOS", "NOT", "AND", "THE", "OR", "BUT", "NO", "YES", "ALL",
            "IN", "OF", "ON", "TO", "IS", "SWAT", "CAD", "SAM", "SALT", "START", "HIMARS", "OK");

    private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{2,})('?s)?");
    private static final Pattern DOTTED = Pattern.compile("((?:\\p{Lu}\\.)+\\p{Lu})('s)?");
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[\\p{L}]*)-?(\\d+)(-?\\p{Lu}{0,3})('?s)?");
    private static final Pattern DIGIT_FIRST = Pattern.compile("(\\d{1,3})-?(\\p{Lu})(s?)");
    private static final Pattern JOINED = Pattern.compile("(\\p{Lu}{2,})-(\\p{L}[\\p{L}-]*)");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");

    @Override
    public @Nullable String read(At at) {
        String core = at.core();
        Matcher match = DOTTED.matcher(core);
        if (match.matches()) {
            return spell(match.group(1).replace(".", "")) + suffix(match.group(2));
        }
        match = CAPITALS.matcher(core);
        if (match.matches()) {
            return capitals(match.group(1)) + suffix(match.group(2));
        }
        match = JOINED.matcher(core);
        if (match.matches()) {
            return capitals(match.group(1)) + " " + match.group(2);
        }
        match = NAMED.matcher(core);
        if (match.matches()) {
            String tail = match.group(3).replace("-", "");
            return name(match.group(1)) + " " + Numbers.inName(match.group(2))
                    + (tail.isEmpty() ? "" : " " + spell(tail)) + suffix(match.group(4));
        }
        match = DIGIT_FIRST.matcher(core);
        return match.matches()
                ? Numbers.cardinal(match.group(1)) + " " + match.group(2) + suffix(match.group(3))
                : null;
    }

    private static String name(String letters) {
        return CAPITALS.matcher(letters).matches() ? capitals(letters) : letters;
    }

    private static String capitals(String letters) {
        boolean pronounceable = letters.length() >= 4 && VOWEL.matcher(letters).find();
        boolean word = WORDS.contains(letters) || pronounceable && !LETTERS.contains(letters);
        return word ? letters.toLowerCase(Locale.ROOT) : spell(letters);
    }

    static String spell(String letters) {
        return letters.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    private static String suffix(@Nullable String suffix) {
        return suffix == null || suffix.isEmpty() ? "" : "'s";
    }
}
