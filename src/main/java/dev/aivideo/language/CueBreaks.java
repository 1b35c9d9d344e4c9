package dev.aivideo.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How well captions and lines can be broken behind each word: 0 is behind a sentence; the larger, the worse. Behind words
 * that lean on the next one, as articles and prepositions do, nothing is broken that can be broken elsewhere.
 */
final class CueBreaks {
    static final double FORBIDDEN = 100;
    static final double LEANING = 65;

    private static final double NAME = 60;
    private static final double MARK = 1;
    private static final double COMMA = 2;
    private static final double BEFORE_JOINING = 4.5;
    private static final double IN_BRACKETS = 8;
    private static final double WITHIN = 11;
    private static final double WITHOUT_BLANKS = 6;

    private static final Pattern STRONG = Pattern.compile(".*[!?…;:—–。！？；：؛؟।][\"'”’»)\\]」』）]*");
    private static final Pattern LIGHT = Pattern.compile(".*(?:[,、，،)”»\\]」』）]|[,、，،]['’])");
    private static final Pattern DASH = Pattern.compile("[-–—/&+=×]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Sc}?[\\d.,]*\\d[\\d.,]*%?");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private final List<CueUnit> units;
    private final LeaningWords words;
    private final EnglishBreaks english;

    private CueBreaks(List<CueUnit> units, String language) {
        this.units = units;
        this.words = LeaningWords.of(language);
        this.english = language.equals("en") ? EnglishBreaks.of(units) : EnglishBreaks.NONE;
    }

    /** The cost of a break behind each of these. */
    static double[] costs(List<CueUnit> units, String language) {
        CueBreaks breaks = new CueBreaks(units, language);
        double[] costs = new double[units.size()];
        int open = 0;
        for (int n = 0; n + 1 < costs.length; n++) {
            CueUnit unit = units.get(n);
            boolean isEnd = unit.sentence() != units.get(n + 1).sentence();
            open = isEnd ? 0 : Math.max(0, open + count(unit.text(), "(（[") - count(unit.text(), ")）]"));
            costs[n] = isEnd ? 0 : breaks.inside(n) + (open > 0 ? IN_BRACKETS : 0);
        }
        return costs;
    }

    private static int count(String text, String signs) {
        return (int) text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
    }

    private double inside(int n) {
        String word = units.get(n).text();
        String next = units.get(n + 1).text();
        if (DASH.matcher(next).matches()) {
            return FORBIDDEN / 2;
        }
        double together = Math.max(words.cost(word, next), english.together(n));
        if (STRONG.matcher(word).matches() && !words.isTitle(word)) {
            return MARK;
        }
        if (LIGHT.matcher(word).matches()) {
            return isDate(n) ? NAME : together > 0 ? FORBIDDEN / 2 : COMMA;
        }
        if (together > 0) {
            return together;
        }
        if (units.get(n + 1).isGlued() || CueUnits.lacksBlanks(word + next)) {
            return WITHOUT_BLANKS;
        }
        return words.isJoining(next) ? BEFORE_JOINING : withinPhrase(n, word, next);
    }

    private double withinPhrase(int n, String word, String next) {
        if (NUMBER.matcher(word).matches() && !YEAR.matcher(word).matches()) {
            return NAME;
        }
        boolean areNames = words.hasSmallNouns() && isName(word) && isName(next);
        return areNames && (n > 0 && units.get(n - 1).sentence() == units.get(n).sentence() || !words.isKnown(word))
                ? NAME
                : english.within(n, WITHIN);
    }

    /** "March 3, 1969". */
    private boolean isDate(int n) {
        return units.get(n).text().matches("\\d{1,2},")
                && YEAR.matcher(units.get(n + 1).text().replaceAll("\\W", "")).matches();
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(
                word.replaceFirst("^[\"'“‘«(]+", "x").equals(word)
                        ? word.codePointAt(0)
                        : word.replaceFirst("^[\"'“‘«(]+", "")
                                .codePoints()
                                .findFirst()
                                .orElse(0));
    }
}
