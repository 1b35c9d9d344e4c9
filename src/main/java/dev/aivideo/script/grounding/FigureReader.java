package dev.aivideo.script.grounding;

import dev.aivideo.language.NumberVocabulary;
import dev.aivideo.script.grounding.StatedFigure.Kind;
import dev.aivideo.script.grounding.StatedFigure.Nearness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text: in digits, and in words, all of English and the compound ones of other languages. "One"
 * and "two" are none unless they measure something: they count what the narration itself has named.
 */
final class FigureReader {
    private static final Set<String> PERCENT = Set.of("%", "percent", "prozent", "procent", "percentage");
    private static final Set<String> PER = Set.of("per", "pour", "por");
    private static final Set<String> CENT = Set.of("cent", "ciento", "cento");
    private static final Set<String> YEARS_OF = Set.of("années", "años", "anni", "anos");
    private static final Map<String, Double> SCALES_ELSEWHERE = Map.of(
            "millionen",
            1e6,
            "milliarden",
            1e9,
            "tausend",
            1e3,
            "millones",
            1e6,
            "millions",
            1e6,
            "milliards",
            1e9,
            "milioni",
            1e6,
            "miliardi",
            1e9,
            "milhões",
            1e6,
            "mil",
            1e3);
    private static final int OLDEST = 120;
    private static final Set<String> MONEY = Set.of("$", "£", "€", "us$");

    private final NumberForm form;
    private final DateReader dates;
    private final boolean english;
    private final SpelledNumbers spelled;

    /** @param language BCP 47 tag */
    FigureReader(String language) {
        form = new NumberForm(language);
        english = language.startsWith("en");
        dates = new DateReader(language, form, english);
        spelled = new SpelledNumbers(language);
    }

    /** The numbers of a text in order. */
    List<StatedFigure> read(String text) {
        List<TextToken> tokens = TextToken.of(text, form);
        List<StatedFigure> found = new ArrayList<>();
        boolean[] dated = new boolean[tokens.size()];
        dates.read(text, tokens, found, dated);
        for (int i = 0; i < tokens.size(); ) {
            Part part = dated[i] ? null : part(tokens, i);
            if (part == null) {
                i++;
            } else {
                found.add(part.figure(text, tokens));
                i = Math.max(i + 1, part.end);
            }
        }
        return found;
    }

    /** A number, from one token to another. */
    private record Part(double value, Kind kind, String unit, int first, int end) {
        StatedFigure figure(String text, List<TextToken> tokens) {
            Nearness nearness = Nearnesses.before(tokens, first, end);
            String shown = text.substring(
                    tokens.get(first).start(), tokens.get(end - 1).end());
            return new StatedFigure(
                    shown, value, kind, nearness, unit, tokens.get(first).start());
        }
    }

    private @Nullable Part part(List<TextToken> tokens, int at) {
        TextToken token = tokens.get(at);
        if (token.isDigits()) {
            return ofDigits(tokens, at);
        }
        if (Centuries.isNumeral(token.text()) && Centuries.isAt(tokens, at - 1, at + 1)) {
            return new Part(Centuries.value(token.text()), Kind.CENTURY, "", at, at + 1);
        }
        Part words = english ? ofWords(tokens, at) : null;
        if (words != null) {
            return words;
        }
        double magnitude = english ? NumberVocabulary.MAGNITUDES.getOrDefault(token.lower(), 0.0) : 0;
        if (magnitude > 0) {
            return new Part(magnitude, Kind.MAGNITUDE, "", at, at + 1);
        }
        double value = english ? 0 : spelled.value(token.lower());
        return value > 12 ? withUnit(tokens, value, at, at + 1) : null;
    }

    private @Nullable Part ofDigits(List<TextToken> tokens, int at) {
        double value = form.value(tokens.get(at).text());
        int end = at + 1;
        String next = word(tokens, end);
        boolean joined =
                end < tokens.size() && tokens.get(end).start() == tokens.get(at).end();
        boolean decade = joined && (next.equals("s") || next.equals("er"))
                || at > 0 && YEARS_OF.contains(word(tokens, at - 1)) && value % 10 == 0;
        if (decade && value >= 1000) {
            return new Part(value, Kind.DECADE, "", at, joined ? end + 1 : end);
        }
        if (joined && DateReader.ENDING.matcher(next).matches()
                || next.equals(".") && Centuries.isAt(tokens, -1, end + 1)) {
            end++;
        }
        if (Centuries.isAt(tokens, at - 1, end)) {
            return new Part(value, Kind.CENTURY, "", at, end);
        }
        Double scale = scale(word(tokens, end));
        if (scale != null) {
            value *= scale;
            end++;
        }
        return withUnit(tokens, endOfRange(tokens, at, value), at, end);
    }

    /** "18" of "1914–18" is 1918. */
    private double endOfRange(List<TextToken> tokens, int at, double value) {
        boolean dash = at > 1
                && tokens.get(at - 1).lower().matches("[-–]")
                && tokens.get(at - 2).isDigits();
        double begin = dash ? form.value(tokens.get(at - 2).text()) : 0;
        boolean years = begin >= 1000 && begin <= 2100 && tokens.get(at).text().length() == 2;
        return years && value > begin % 100 ? begin - begin % 100 + value : value;
    }

    private @Nullable Double scale(String word) {
        Double scale = NumberVocabulary.SCALES.get(word);
        return scale != null || english ? scale : SCALES_ELSEWHERE.get(word);
    }

    private @Nullable Part ofWords(List<TextToken> tokens, int at) {
        NumberWords.Found found = NumberWords.at(tokens, at);
        if (found == null) {
            return null;
        }
        if (found.share()) {
            String behind = word(tokens, found.end() + 1).equals("a") ? word(tokens, found.end() + 2) : "";
            return Units.isUnit(behind)
                    ? new Part(found.value(), Kind.NUMBER, behind, at, found.end() + 3)
                    : new Part(found.value(), Kind.SHARE, "", at, found.end());
        }
        Integer decade = NumberVocabulary.DECADES.get(word(
                tokens, found.end() + (word(tokens, found.end()).equals("-") ? 1 : 0)));
        if (decade != null && found.value() >= 10 && found.value() < 30) {
            return new Part(found.value() * 100 + decade, Kind.DECADE, "", at, found.end() + 1);
        }
        int end = found.end();
        int behind = word(tokens, end).equals("-") ? end + 1 : end;
        if (found.ordinal() && Centuries.isAt(tokens, -1, behind)) {
            return new Part(found.value(), Kind.CENTURY, "", at, end);
        }
        Part measured = withUnit(tokens, found.value(), at, end);
        boolean counts = measured.unit.isEmpty() && measured.kind == Kind.NUMBER && !found.scaled();
        boolean small = found.value() <= 2 && (counts || found.ordinal());
        boolean oneTime = found.value() == 1
                && (Units.isOfKind(measured.unit, "time") || Units.isOfKind(measured.unit, "years"))
                && !found.scaled();
        return small || oneTime ? null : measured;
    }

    /** The number with what it measures, which is written behind it, for money also before it. */
    private static Part withUnit(List<TextToken> tokens, double value, int first, int end) {
        String next = word(tokens, end);
        String second = word(tokens, end + 1);
        if (PERCENT.contains(next)) {
            return new Part(value / 100, Kind.SHARE, "", first, end + 1);
        }
        if (PER.contains(next) && CENT.contains(second)) {
            return new Part(value / 100, Kind.SHARE, "", first, end + 2);
        }
        if (first > 0 && MONEY.contains(word(tokens, first - 1))) {
            return new Part(value, Kind.NUMBER, word(tokens, first - 1), first, end);
        }
        if (next.equals("-") && Units.isUnit(second) && second.length() > 1) {
            return new Part(value, Kind.NUMBER, second, first, end + 2);
        }
        boolean unit = Units.isUnit(next) && !(next.length() == 1 && isWord(tokens, end));
        String measured = unit ? next : isAge(tokens, first, value) ? "years" : "";
        return new Part(value, Kind.NUMBER, measured, first, unit ? end + 1 : end);
    }

    /** "Aged 66", "at the age of 66", "she was 66". */
    private static boolean isAge(List<TextToken> tokens, int first, double value) {
        String before = word(tokens, first - 1);
        String earlier = word(tokens, first - 2);
        return value <= OLDEST
                && (before.equals("aged")
                        || before.equals("turned")
                        || before.equals("of") && earlier.equals("age")
                        || before.equals("was") && (earlier.equals("he") || earlier.equals("she")));
    }

    /** Whether a letter is a word, as in "1,280 m" it is not. */
    private static boolean isWord(List<TextToken> tokens, int at) {
        return Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    }

    private static String word(List<TextToken> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
