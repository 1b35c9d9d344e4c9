package dev.aivideo.speech.text;

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

    @Override
    public @Nullable String read(TokenCursor at) {
        String side = SIDES.get(at.core());
        if (side != null && isAngle(at.neighbour(-1), at.core())) {
            return side;
        }
        Matcher part = PART.matcher(at.core());
        if (part.matches()) {
            boolean angle = at.neighbour(-1).core().matches(".*[°′]|degrees|minutes");
            String minutes = angle ? "minute" : "foot";
            String seconds = angle ? "second" : "inch";
            return counted(part.group(1), part.group(2).equals("′") ? minutes : seconds) + side(part.group(3));
        }
        Matcher height = HEIGHT.matcher(at.core());
        if (height.matches()) {
            return Numbers.cardinal(height.group(1)) + " foot " + Normaliser.said(height.group(2));
        }
        if (NUMBER.matcher(at.core()).matches() && !isQuoted(at)) {
            String after = at.token().after();
            String unit =
                    after.startsWith("\"") || after.startsWith("''") ? "inch" : after.startsWith("'") ? "foot" : "";
            return unit.isEmpty() ? null : counted(at.core(), unit);
        }
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
