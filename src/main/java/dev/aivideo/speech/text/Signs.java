package dev.aivideo.speech.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a word's signs into those that the readings know: {@code ℃} is °C, {@code Ⅳ} is IV, {@code CO₂} is CO2, and
 * numbers of other habits are written as Americans do, {@code 1.000.000} and {@code 1'000'000} as 1,000,000.
 */
final class Signs {
    /** Letter-like signs, Roman numerals, lowered and circled figures, squared units, ligatures, full-width forms. */
    private static final Pattern COMPATIBLE = Pattern.compile(
            "[\\x{2100}-\\x{2109}\\x{210A}-\\x{2115}\\x{2117}-\\x{211F}\\x{2124}-\\x{214E}\\x{2160}-\\x{217F}"
                    + "\\x{2080}-\\x{2089}\\x{2460}-\\x{2473}\\x{3380}-\\x{33DF}\\x{FB00}-\\x{FB06}\\x{FF01}-\\x{FF5E}]");

    private static final Pattern RAISED_MARK = Pattern.compile("(?<=\\p{L}{4})[¹²³⁰⁴-⁹]+(?=\\W*$)");
    private static final Pattern DOTS_FOR_COMMAS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.])");
    private static final Pattern DOTS_AND_COMMA =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+),(\\d{1,2})(?!\\d)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<![\\d.,])(\\d+),(\\d{1,2})(?![\\d.,]?\\d)");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<!\\d)\\d{1,3}(?:['’]\\d{3})+(?!\\d)");
    private static final Pattern INDIAN = Pattern.compile("(?<![\\d,])\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])");

    private Signs() {}

    static String readable(String word) {
        String known = word.replace("№", "No.")
                .replace("©", "copyright ")
                .replaceAll("[™®℠]", "")
                .replaceAll("[‐‑]", "-")
                .replace('‒', '–')
                .replace('μ', 'µ');
        known = COMPATIBLE
                .matcher(known)
                .replaceAll(sign -> Matcher.quoteReplacement(Normalizer.normalize(sign.group(), Normalizer.Form.NFKC)));
        known = RAISED_MARK.matcher(known).replaceAll("");
        return known.chars().anyMatch(Character::isDigit) ? american(known) : known;
    }

    private static String american(String word) {
        String known = DOTS_AND_COMMA
                .matcher(word)
                .replaceAll(number -> number.group(1).replace(".", "") + "." + number.group(2));
        known = DOTS_FOR_COMMAS
                .matcher(known)
                .replaceAll(number -> number.group().replace('.', ','));
        known = DECIMAL_COMMA.matcher(known).replaceAll("$1.$2");
        known = APOSTROPHES.matcher(known).replaceAll(number -> number.group().replaceAll("['’]", ","));
        return INDIAN.matcher(known).replaceAll(number -> number.group().replace(",", ""));
    }
}
