package dev.aivideo.illustration.card;

import dev.aivideo.atlas.Place;
import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.card.TimedCard.Timed;
import dev.aivideo.illustration.lettering.LetteringStyle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A further thing that a sentence states, small in an upper corner of a picture that carries the first: a date, a figure
 * with its unit, or a place.
 */
public record CornerLabel(String text, Said said) {
    private static final double PAD = 2.2;
    /** Before a place where something is or happens, not one that it is about. */
    private static final Pattern WHERE =
            Pattern.compile("(?i)\\b(?:in|near|at|around|outside|across|throughout) (?:the )?$");

    /**
     * The date of what is heard, else the first figure with a unit, else the one place. Of several dates or places none
     * belongs to all that is seen.
     *
     * @param isShown whether words are on the picture already
     */
    public static Optional<CornerLabel> of(CardRequest request, Predicate<Said> isShown) {
        List<CornerLabel> dates = all(request, CornerLabel::dates);
        if (dates.size() > 1) {
            return Optional.empty();
        }
        return Stream.of(dates, all(request, CornerLabel::figures), place(request))
                .flatMap(List::stream)
                .filter(label -> label.isHeard(request) && !isShown.test(label.said()))
                .findFirst();
    }

    private static List<CornerLabel> all(CardRequest request, Function<HeardSentence, Stream<CornerLabel>> kind) {
        return request.sentences().stream().flatMap(kind).toList();
    }

    private static List<CornerLabel> place(CardRequest request) {
        List<CornerLabel> places = all(request, CornerLabel::places);
        return places.size() == 1 ? places : List.of();
    }

    private static Stream<CornerLabel> places(HeardSentence sentence) {
        return sentence.facts().stream()
                .filter(Fact.Location.class::isInstance)
                .map(Fact.Location.class::cast)
                .filter(place -> place.place().kind() != Place.Kind.CONTINENT && isWhere(sentence, place))
                .map(place -> new CornerLabel(place.text(), Said.of(sentence, place.span())));
    }

    private static boolean isWhere(HeardSentence sentence, Fact.Location place) {
        return WHERE.matcher(sentence.text().substring(0, place.span().start())).find();
    }

    private static Stream<CornerLabel> dates(HeardSentence sentence) {
        return sentence.facts().stream()
                .filter(fact -> fact instanceof Fact.Moment || fact instanceof Fact.Period)
                .map(fact -> new CornerLabel(date(fact), Said.of(sentence, fact.span())));
    }

    private static String date(Fact fact) {
        return fact instanceof Fact.Period period
                ? period.from().text() + " – " + period.to().text()
                : ((Fact.Moment) fact).text();
    }

    private static Stream<CornerLabel> figures(HeardSentence sentence) {
        return sentence.facts().stream()
                .filter(Fact.Quantity.class::isInstance)
                .map(Fact.Quantity.class::cast)
                .filter(quantity -> !quantity.unit().isEmpty())
                .map(quantity -> new CornerLabel(
                        "%s %s %s"
                                .formatted(quantity.qualifier(), quantity.figure(), quantity.unit())
                                .strip(),
                        Said.of(sentence, quantity.span())));
    }

    private boolean isHeard(CardRequest request) {
        Duration missed = Duration.ofMillis(250);
        return said.from().plus(missed).compareTo(request.from()) >= 0
                && said.until().compareTo(request.until().plus(missed)) <= 0;
    }

    /** @param isRight in which of the upper corners */
    public Optional<Timed> timed(CardRequest request, boolean isRight) {
        Duration from = said.from().minusMillis(150);
        return set(request.frame())
                .map(set -> new Timed(
                        new Piece(said, sheet -> draw(sheet, request.frame(), set, isRight)),
                        from.compareTo(request.from()) > 0 ? from : request.from(),
                        said));
    }

    private Optional<SetLines> set(CardFrame frame) {
        return frame.set(Texts.capitalised(text), LetteringStyle.SEMIBOLD, TypeSize.LABEL, frame.room() * 0.6, 1);
    }

    private static void draw(Sheet sheet, CardFrame frame, SetLines set, boolean isRight) {
        double pad = PAD * frame.unit();
        double width = set.width() + 2 * pad;
        double left = isRight ? frame.right() - width : frame.left();
        sheet.bar(sheet.plate(), left, frame.top(), width, set.height() + 2 * pad);
        set.draw(sheet, sheet.ink(), left + pad, frame.top() + pad);
    }
}
