package dev.aivideo.speech.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Formulas written in one piece: {@code E=mc²}, {@code 10^6}, {@code 2×10⁹}, {@code x>=3}, {@code √2}. */
final class MathReading implements TextRule {
    private static final String RAISED = "[⁺⁻]?[⁰¹²³⁴-⁹]+|\\^[(]?[−-]?(?:\\d+|\\p{L})[)]?";
    private static final String SIGN = "<=|>=|!=|==|[=≠<>≤≥≈+×*·÷±√∛∜−/-]";
    private static final Pattern PIECE = Pattern.compile("(?<raised>" + RAISED + ")|(?<number>" + NumberReading.NUMBER
            + ")|(?<sign>" + SIGN + ")|(?<letters>\\p{L}{1,3})|[()]");
    private static final Pattern FORMULA = Pattern.compile(
            "(?:" + RAISED + "|" + NumberReading.NUMBER + "|" + SIGN + "|(?<!\\p{L})\\p{L}{1,3}(?!\\p{L})|[()])++");
    /** What makes it a formula rather than words with a hyphen or a slash. */
    private static final Pattern CALCULATES =
            Pattern.compile("[=≠<>≤≥≈^×÷±√∛∜²³¹⁰⁴-⁹]|(?<=[\\d\\p{L})])[+*·](?=[\\d\\p{L}(√])");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("=", "equals"),
            Map.entry("==", "equals"),
            Map.entry("≠", "is not equal to"),
            Map.entry("!=", "is not equal to"),
            Map.entry("<", "is less than"),
            Map.entry(">", "is greater than"),
            Map.entry("≤", "is less than or equal to"),
            Map.entry("<=", "is less than or equal to"),
            Map.entry("≥", "is greater than or equal to"),
            Map.entry(">=", "is greater than or equal to"),
            Map.entry("≈", "is approximately"),
            Map.entry("+", "plus"),
            Map.entry("×", "times"),
            Map.entry("*", "times"),
            Map.entry("·", "times"),
            Map.entry("÷", "divided by"),
            Map.entry("/", "over"),
            Map.entry("±", "plus or minus"),
            Map.entry("√", "the square root of"),
            Map.entry("∛", "the cube root of"),
            Map.entry("∜", "the fourth root of"),
            Map.entry("−", "minus"),
            Map.entry("-", "minus"));
    private static final Set<String> FUNCTIONS = Set.of("sin", "cos", "tan", "log", "ln", "pi", "max", "min");

    @Override
    public @Nullable String read(TokenCursor at) {
        String core = at.core();
        boolean formula = core.length() > 1
                && core.codePoints().anyMatch(Character::isLetterOrDigit)
                && FORMULA.matcher(core).matches()
                && CALCULATES.matcher(core).find();
        return formula ? said(core) : null;
    }

    private static String said(String formula) {
        StringBuilder said = new StringBuilder();
        Matcher piece = PIECE.matcher(formula);
        while (piece.find()) {
            said.append(said.isEmpty() ? "" : " ").append(said(piece));
        }
        return said.toString();
    }

    private static String said(Matcher piece) {
        if (piece.group("raised") != null) {
            return power(piece.group("raised"));
        }
        if (piece.group("number") != null) {
            return Numbers.decimal(piece.group("number"));
        }
        if (piece.group("sign") != null) {
            return SIGNS.getOrDefault(piece.group("sign"), "");
        }
        String letters = piece.group("letters");
        return letters == null ? "" : FUNCTIONS.contains(letters) ? letters : NameReading.letters(letters);
    }

    static String power(String raised) {
        String exponent = Normalizer.normalize(raised, Normalizer.Form.NFKC)
                .replaceAll("[()^+]", "")
                .replace('−', '-');
        if (exponent.equals("2") || exponent.equals("3")) {
            return exponent.equals("2") ? "squared" : "cubed";
        }
        boolean whole = exponent.matches("\\d{1,4}");
        return "to the " + (whole ? Numbers.ordinal(Long.parseLong(exponent)) : exponent.replace("-", "minus "));
    }
}
