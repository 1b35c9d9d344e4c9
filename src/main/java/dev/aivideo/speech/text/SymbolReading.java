package dev.aivideo.speech.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs that stand for a word, alone or between words. */
final class SymbolReading implements TextRule {
    private static final Map<String, String> ALONE = Map.ofEntries(
            Map.entry("&", "and"),
            Map.entry("+", "plus"),
            Map.entry("=", "equals"),
            Map.entry("@", "at"),
            Map.entry("%", "percent"),
            Map.entry("×", "times"),
            Map.entry("÷", "divided by"),
            Map.entry("°", "degrees"),
            Map.entry("§", "section"),
            Map.entry("±", "plus or minus"),
            Map.entry("→", "to"),
            Map.entry("<", "less than"),
            Map.entry(">", "greater than"),
            Map.entry("≈", "is approximately"),
            Map.entry("≠", "is not equal to"),
            Map.entry("√", "the square root of"),
            Map.entry("∞", "infinity"),
            Map.entry("=>", "to"),
            Map.entry("->", "to"),
            Map.entry("-->", "to"),
            Map.entry("⇒", "to"),
            Map.entry("·", "times"),
            Map.entry("<=", "less than or equal to"),
            Map.entry(">=", "greater than or equal to"),
            Map.entry("≤", "less than or equal to"),
            Map.entry("≥", "greater than or equal to"),
            Map.entry("!=", "is not equal to"),
            Map.entry("≪", "much less than"),
            Map.entry("≫", "much greater than"),
            Map.entry("≡", "is identical to"),
            Map.entry("∝", "is proportional to"),
            Map.entry("~", "about"),
            Map.entry("/", "slash"),
            Map.entry("−", "minus"),
            Map.entry("π", "pi"),
            Map.entry("µ", "micro"),
            Map.entry("$", "dollars"),
            Map.entry("€", "euros"),
            Map.entry("£", "pounds"));

    private static final String SIDE = "\\d[\\d.,]*\\p{L}*";
    private static final Pattern ARROW = Pattern.compile("(.*[\\p{L}\\d])[→⇒](.*[\\p{L}\\d])");

    private static final List<TextRule> SHAPES =
            List.of(SymbolReading::alone, SymbolReading::before, SymbolReading::between);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String alone(TokenCursor at) {
        return isBetweenSides(at) ? "by" : ALONE.get(at.core());
    }

    private static @Nullable String before(TokenCursor at) {
        String core = at.core();
        if (core.matches("#\\d+")) {
            return "number " + Numbers.cardinal(core.substring(1));
        }
        return core.matches("§+\\d.*") ? "section " + Normaliser.said(core.replaceFirst("§+", "")) : null;
    }

    private static @Nullable String between(TokenCursor at) {
        if (at.core().matches("\\p{Lu}[–-]\\p{Lu}")) {
            return at.core().charAt(0) + " to " + at.core().charAt(2);
        }
        Matcher joined = ARROW.matcher(at.core());
        return joined.matches() ? Normaliser.said(joined.group(1)) + " to " + Normaliser.said(joined.group(2)) : null;
    }

    /** Whether this is the sign between the sides of a grid or a room: {@code 3 x 4}. */
    private static boolean isBetweenSides(TokenCursor at) {
        boolean letter = at.core().equals("x") || at.core().equals("X");
        boolean numbers =
                at.neighbour(-1).core().matches(SIDE) && at.neighbour(1).core().matches(SIDE);
        boolean measured = at.neighbour(1).core().matches(".*\\p{L}")
                || at.neighbour(2).core().matches("\\p{Ll}.*");
        return numbers && (letter || at.core().equals("×") && measured);
    }
}
