package dev.aivideo.script.grounding;

import java.util.List;
import java.util.regex.Pattern;

/** The word for a century beside its number, in the languages of the larger encyclopedias, and Roman numerals. */
final class Centuries {
    private static final Pattern CENTURY =
            Pattern.compile("century|centuries|jahrhunderts?|siglos?|siècles?|secolo|secoli|séculos?|eeuw");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}(?:e|º)?");

    private Centuries() {}

    /** Whether the word stands at one of these places, the second of which a hyphen may part from the number. */
    static boolean isAt(List<TextToken> tokens, int before, int behind) {
        int next = word(tokens, behind).equals("-") ? behind + 1 : behind;
        return CENTURY.matcher(word(tokens, next)).matches()
                || CENTURY.matcher(word(tokens, before)).matches();
    }

    static boolean isNumeral(String word) {
        return ROMAN.matcher(word).matches();
    }

    /** Of a Roman numeral. */
    static double value(String numeral) {
        int sum = 0;
        int before = 0;
        for (char digit : numeral.toCharArray()) {
            int value = digit == 'X' ? 10 : digit == 'V' ? 5 : digit == 'I' ? 1 : 0;
            sum += value > before ? value - 2 * before : value;
            before = value;
        }
        return sum;
    }

    private static String word(List<TextToken> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
