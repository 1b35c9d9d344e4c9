package dev.aivideo.illustration.card;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.FilmFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date of the film in its place on the time line.
 *
 * @param year with its fraction where the text names a month or a day
 */
record FilmDate(String text, double year) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\b");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)([12]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d)");

    static FilmDate of(Fact.Moment moment) {
        Matcher month = MONTH.matcher(moment.text());
        if (!month.find()) {
            return new FilmDate(moment.text(), moment.year());
        }
        Matcher day = DAY.matcher(moment.text());
        int of = day.find() ? Integer.parseInt(day.group(1)) : 1;
        int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT));
        return new FilmDate(moment.text(), moment.year() + (number + of / 32.0) / 12);
    }

    /** All that the film names, the earliest first, each once. */
    static List<FilmDate> of(FilmFacts film) {
        return film.scenes().stream()
                .flatMap(List::stream)
                .flatMap(sentence -> sentence.facts().stream())
                .flatMap(FilmDate::moments)
                .map(FilmDate::of)
                .distinct()
                .sorted(Comparator.comparingDouble(FilmDate::year).thenComparing(FilmDate::text))
                .toList();
    }

    private static Stream<Fact.Moment> moments(Fact fact) {
        return fact instanceof Fact.Moment moment
                ? Stream.of(moment)
                : fact instanceof Fact.Period period ? Stream.of(period.from(), period.to()) : Stream.of();
    }
}
