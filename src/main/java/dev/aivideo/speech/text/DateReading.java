package dev.aivideo.speech.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, decades, days of a month and whole dates. */
final class DateReading implements TextRule {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<String, String> SHORT_MONTHS = Map.ofEntries(
            Map.entry("Jan", "January"),
            Map.entry("Feb", "February"),
            Map.entry("Mar", "March"),
            Map.entry("Apr", "April"),
            Map.entry("Jun", "June"),
            Map.entry("Jul", "July"),
            Map.entry("Aug", "August"),
            Map.entry("Sep", "September"),
            Map.entry("Sept", "September"),
            Map.entry("Oct", "October"),
            Map.entry("Nov", "November"),
            Map.entry("Dec", "December"));
    /** Words after which four digits are a year. */
    private static final Set<String> BEFORE_YEAR =
            Set.of(("in since by from until till before after during around circa c ca year early late mid to"
                            + " and between spring summer autumn fall winter through born died of or christmas the pre"
                            + " post b d ad a.d")
                    .split(" "));

    private static final Set<String> YEAR_BEGINS =
            Set.of("was", "saw", "brought", "marked", "is", "became", "ended", "began");

    /** What four digits may count rather than name a year. */
    private static final Pattern COUNTED =
            Pattern.compile("people|men|women|children|feet|(?!was|has|his|this)\\p{L}{2,}s");

    private static final Set<String> ERAS = Set.of("bc", "ad", "bce", "ce", "b.c", "a.d", "b.c.e", "c.e");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[–-](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(1[0-9]\\d\\d|20\\d\\d)('s)?");
    private static final Pattern YEARS = Pattern.compile("(1[0-9]\\d\\d|20\\d\\d)[–—/-](1[0-9]\\d\\d|20\\d\\d|\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(1[1-9]\\d0|20\\d0|\\d0)'?s");
    private static final Pattern MANY = Pattern.compile("(100|1,?000|1,?000,?000)s");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("(\\p{Lu}\\p{Ll}{2,3})\\.?[–-](\\p{Lu}\\p{Ll}{2,3})");

    private static final List<TextRule> SHAPES = List.of(
            DateReading::month,
            DateReading::between,
            DateReading::isoDate,
            DateReading::dottedDate,
            DateReading::many,
            DateReading::decade,
            DateReading::days,
            DateReading::day,
            DateReading::years,
            DateReading::yearOfEra,
            DateReading::year);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String month(TokenCursor at) {
        boolean dated = at.token().isDotted() || DAY.matcher(at.nextWord()).matches();
        return dated ? SHORT_MONTHS.get(at.core()) : null;
    }

    private static @Nullable String between(TokenCursor at) {
        Matcher between = BETWEEN.matcher(at.core());
        return between.matches() && inFull(between.group(1)) != null && inFull(between.group(2)) != null
                ? inFull(between.group(1)) + " to " + inFull(between.group(2))
                : null;
    }

    private static @Nullable String many(TokenCursor at) {
        Matcher many = MANY.matcher(at.core());
        return many.matches() ? Numbers.cardinal(many.group(1)).replace("one ", "") + "s" : null;
    }

    private static @Nullable String decade(TokenCursor at) {
        Matcher decade = DECADE.matcher(at.core());
        if (!decade.matches()) {
            return null;
        }
        String digits = decade.group(1);
        return Numbers.plural(digits.length() == 4 ? Numbers.year(Integer.parseInt(digits)) : Numbers.cardinal(digits));
    }

    /** The day of the week or month that is abbreviated; null if it is none. */
    private static @Nullable String inFull(String abbreviation) {
        String month = SHORT_MONTHS.get(abbreviation);
        return month == null ? AbbreviationReading.day(abbreviation) : month;
    }

    /** {@code 10/31}: October thirty-first; null if the calendar has no such day. */
    static @Nullable String monthAndDay(String month, String day) {
        boolean whole = month.matches("\\d{1,2}") && day.matches("\\d{1,2}");
        int number = whole ? Integer.parseInt(month) : 0;
        int days = whole ? Integer.parseInt(day) : 0;
        boolean exists = number >= 1 && number <= 12 && days >= 1 && days <= 31;
        return exists ? MONTHS.get(number - 1) + " " + Numbers.ordinal(days) : null;
    }

    private static @Nullable String isoDate(TokenCursor at) {
        Matcher iso = ISO.matcher(at.core());
        return iso.matches() ? date(number(iso, 3), number(iso, 2), number(iso, 1)) : null;
    }

    private static @Nullable String dottedDate(TokenCursor at) {
        Matcher dotted = DOTTED.matcher(at.core());
        if (!dotted.matches()) {
            return null;
        }
        int first = number(dotted, 1);
        int second = number(dotted, 3);
        // With slashes the month comes first, as Americans write it, unless it cannot.
        boolean monthFirst = dotted.group(2).equals("/") && first <= 12;
        int year = number(dotted, 4);
        if (year < 100) {
            year += year <= 40 ? 2000 : 1900;
        }
        return monthFirst ? date(second, first, year) : date(first, second, year);
    }

    private static @Nullable String date(int day, int month, int year) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return MONTHS.get(month - 1) + " " + Numbers.ordinal(day) + " " + Numbers.year(year);
    }

    private static @Nullable String days(TokenCursor at) {
        Matcher days = DAYS.matcher(at.core());
        return days.matches() && isAfterMonth(at)
                ? Numbers.ordinal(number(days, 1)) + " to " + Numbers.ordinal(number(days, 2))
                : null;
    }

    private static @Nullable String day(TokenCursor at) {
        Matcher day = DAY.matcher(at.core());
        if (!day.matches() || number(day, 1) < 1 || number(day, 1) > 31) {
            return null;
        }
        String ordinal = Numbers.ordinal(number(day, 1));
        if (isAfterMonth(at)) {
            return ordinal;
        }
        if (!isMonth(at.neighbour(1).core()) || at.token().endsPhrase()) {
            return null;
        }
        return (at.previousWord().equals("the") ? "" : "the ") + ordinal + " of";
    }

    private static boolean isAfterMonth(TokenCursor at) {
        return isMonth(at.neighbour(-1).core()) && !at.neighbour(-1).after().contains(",");
    }

    private static @Nullable String years(TokenCursor at) {
        Matcher years = YEARS.matcher(at.core());
        if (!years.matches()) {
            return null;
        }
        String to = years.group(2);
        boolean ascending = to.length() == 2 || number(years, 1) < number(years, 2);
        if (!ascending && !ERAS.contains(at.nextWord())) {
            return null;
        }
        return Numbers.year(number(years, 1)) + " to "
                + (to.length() == 2 ? Numbers.inPair(to) : Numbers.year(number(years, 2)));
    }

    private static @Nullable String yearOfEra(TokenCursor at) {
        boolean era = ERAS.contains(at.nextWord()) || at.previousWord().matches("ad|a\\.d");
        return era && at.core().matches("[1-9]\\d\\d") ? Numbers.inName(at.core()) : null;
    }

    private static @Nullable String year(TokenCursor at) {
        Matcher year = YEAR.matcher(at.core());
        return year.matches() && isYear(at, number(year, 1))
                ? Numbers.year(number(year, 1)) + (year.group(2) == null ? "" : "'s")
                : null;
    }

    private static boolean isYear(TokenCursor at, int number) {
        if (isMonth(at.neighbour(-1).core()) || afterDay(at) || ERAS.contains(at.nextWord())) {
            return true;
        }
        if (UnitReading.isUnit(at.nextWord()) || at.neighbour(1).core().startsWith("°")) {
            return false;
        }
        if (at.index() == 0 && YEAR_BEGINS.contains(at.nextWord())) {
            return true;
        }
        return isLikelyYear(at, number);
    }

    private static boolean isLikelyYear(TokenCursor at, int number) {
        boolean counts = COUNTED.matcher(at.nextWord()).matches();
        if (BEFORE_YEAR.contains(at.previousWord())) {
            return !counts
                    || at.previousWord().equals("in")
                    || at.previousWord().equals("since");
        }
        return number >= 1900 && !counts || at.token().before().contains("(") && number >= 1100;
    }

    /** In {@code November 22, 1937} the day stands between. */
    private static boolean afterDay(TokenCursor at) {
        return DAY.matcher(at.neighbour(-1).core()).matches()
                && isMonth(at.neighbour(-2).core());
    }

    private static boolean isMonth(String word) {
        return MONTHS.contains(word) || SHORT_MONTHS.containsKey(word);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
