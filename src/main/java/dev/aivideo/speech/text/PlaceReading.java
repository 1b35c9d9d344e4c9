package dev.aivideo.speech.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Degrees, minutes and seconds, and what they are of: {@code 48°51′N}, {@code 2.3° E}, {@code 25 degrees C}; feet and
 * inches, which have the same signs: {@code 5'10"}.
 */
final class PlaceReading implements TextRule {
    private static final Map<String, String> SIDES =
            Map.of("N", "north", "S", "south", "E", "east", "W", "west", "C", "Celsius", "F", "Fahrenheit");
    private static final Pattern ANGLE = Pattern.compile(
            "([−-]?)(\\d+(?:\\.\\d+)?)°(?:(\\d+(?:\\.\\d+)?)[′'])?" + "(?:(\\d+(?:\\.\\d+)?)(?:[″\"]|''))?([NSEW]?)");
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)([′″])([NSEW]?)");

    private static final Pattern HEIGHT = Pattern.compile("(\\d{1,2})['′](\\d{1,2}(?:\\.\\d)?[½¼¾]?)(?:[″\"]|'')?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d)?");

    private static final List<TextRule> SHAPES = List.of(
            PlaceReading::letter, PlaceReading::part, PlaceReading::height, PlaceReading::length, PlaceReading::angle);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String letter(TokenCursor at) {
        return isAngle(at.neighbour(-1), at.core()) ? SIDES.get(at.core()) : null;
    }

    private static @Nullable String part(TokenCursor at) {
        Matcher part = PART.matcher(at.core());
        if (!part.matches()) {
            return null;
        }
        boolean angle = at.neighbour(-1).core().matches(".*[°′]|degrees|minutes");
        String minutes = angle ? "minute" : "foot";
        String seconds = angle ? "second" : "inch";
        return counted(part.group(1), part.group(2).equals("′") ? minutes : seconds) + side(part.group(3));
    }

    private static @Nullable String height(TokenCursor at) {
        Matcher height = HEIGHT.matcher(at.core());
        return height.matches()
                ? Numbers.cardinal(height.group(1)) + " foot " + Normaliser.said(height.group(2))
                : null;
    }

    private static @Nullable String length(TokenCursor at) {
        if (!NUMBER.matcher(at.core()).matches() || isQuoted(at)) {
            return null;
        }
        String after = at.token().after();
        if (after.startsWith("\"") || after.startsWith("''")) {
            return counted(at.core(), "inch");
        }
        return after.startsWith("'") ? counted(at.core(), "foot") : null;
    }

    private static @Nullable String angle(TokenCursor at) {
        Matcher angle = ANGLE.matcher(at.core());
        if (!angle.matches()) {
            return null;
        }
        return (angle.group(1).isEmpty() ? "" : "minus ")
                + counted(angle.group(2), "degree")
                + (angle.group(3) == null ? "" : " " + counted(angle.group(3), "minute"))
                + (angle.group(4) == null ? "" : " " + counted(angle.group(4), "second"))
                + side(angle.group(5));
    }

    private static boolean isAngle(Token before, String letter) {
        boolean heat = letter.equals("C") || letter.equals("F");
        return before.core().matches(heat ? "degrees?" : ".*\\d.*[°′″]|\\d.*|degrees?|minutes|seconds")
                && (heat || !before.core().matches("[\\d.,]+") || before.after().matches(".*[\"'’”].*"));
    }

    /** Whether a quotation is open here, which the mark may close. */
    private static boolean isQuoted(TokenCursor at) {
        return at.tokens().subList(0, at.index() + 1).stream()
                .anyMatch(token -> token.before().matches(".*[\"'].*"));
    }

    private static String side(String letter) {
        return letter.isEmpty() ? "" : " " + SIDES.get(letter);
    }

    private static String counted(String number, String one) {
        String many = one.equals("foot") ? "feet" : one.equals("inch") ? "inches" : one + "s";
        return Numbers.decimal(number) + " " + (number.equals("1") ? one : many);
    }
}
