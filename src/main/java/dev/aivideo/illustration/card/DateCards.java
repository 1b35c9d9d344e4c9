package dev.aivideo.illustration.card;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.language.Clauses;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cards of points in time and periods, with what happened then where the sentence says it behind the date. */
final class DateCards {
    private static final int LONGEST_EVENT = 75;
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

    /** The main clause behind a date at the beginning: "On 20 July 1969, two human beings landed on the Moon." */
    private @Nullable Said event(TextSpan date) {
        String text = sentence.text();
        boolean opens = date.start() <= 12 && text.startsWith(",", date.end());
        if (!opens || date.end() + 2 >= text.length()) {
            return null;
        }
        int start = date.end() + 2;
        int end = text.replaceAll("[.!?…]+$", "").length();
        String clause = text.substring(start, Math.max(start, end));
        boolean simple = clause.length() <= LONGEST_EVENT && clause.indexOf(',') < 0 && CLAUSES.isSentence(clause);
        return simple ? Said.of(sentence, new TextSpan(start, end)) : null;
    }
}
