package dev.aivideo.illustration.card;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.language.Clauses;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cards of points in time and periods, with what happened then where the sentence says it behind the date. */
final class DateCards {
    private static final int LONGEST_EVENT = 75;
    /** Characters before a date that opens its sentence: "By the end of". */
    private static final int LATEST_OPENING = 14;
    /** What is said besides the main clause. */
    private static final Pattern ADDITION =
            Pattern.compile(", (?:where|which|who|whose|when|while|as|so that|after|before|none|some|most|many) ");

    private static final Pattern BEFORE_DATE =
            Pattern.compile("^(.+?),? (?:in|on|by|since|until|during|from)(?: the| about| around)? ?$");
    private static final Clauses CLAUSES = new Clauses();

    private final HeardSentence sentence;
    private final CardRequest request;

    DateCards(HeardSentence sentence, CardRequest request) {
        this.sentence = sentence;
        this.request = request;
    }

    Optional<Card> of(Fact fact) {
        if (fact instanceof Fact.Moment moment) {
            FilmDate date = FilmDate.of(moment);
            return Optional.of(card(moment.text(), date, date, moment.span()));
        }
        return fact instanceof Fact.Period period
                ? Optional.of(card(
                        period.from().text() + " – " + period.to().text(),
                        FilmDate.of(period.from()),
                        FilmDate.of(period.to()),
                        period.span()))
                : Optional.empty();
    }

    private Card card(String text, FilmDate from, FilmDate until, TextSpan span) {
        return new TimelineCard(text, from, until, Said.of(sentence, span), event(span), FilmDate.of(request.film()));
    }

    /** What happened then: the main clause behind a date at the beginning, or before one at the end. */
    private @Nullable Said event(TextSpan date) {
        String text = sentence.text();
        int last = text.replaceAll("[.!?…]+$", "").length();
        if (date.start() <= LATEST_OPENING && text.startsWith(", ", date.end())) {
            Matcher addition = ADDITION.matcher(text).region(date.end() + 2, last);
            return event(date.end() + 2, addition.find() ? addition.start() : last);
        }
        Matcher before = BEFORE_DATE.matcher(text.substring(0, date.start()));
        return date.end() == last && before.find() ? event(0, before.end(1)) : null;
    }

    /** "On 20 July 1969, two human beings landed on the Moon." */
    private @Nullable Said event(int start, int end) {
        String clause = sentence.text().substring(start, Math.max(start, end));
        boolean simple = clause.length() <= LONGEST_EVENT && clause.indexOf(',') < 0 && CLAUSES.isSentence(clause);
        return simple ? Said.of(sentence, new TextSpan(start, end)) : null;
    }
}
