package dev.aivideo.illustration.card;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.card.TimedCard.Timed;
import dev.aivideo.illustration.lettering.LetteringStyle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A second thing that a sentence states, small in an upper corner of a picture that carries the first: a date, or a
 * figure with its unit.
 */
public record CornerLabel(String text, Said said) {
    private static final double PAD = 2.2;

    /** The date of what is heard, else the first figure with a unit. Of several dates none belongs to all that is seen. */
    public static Optional<CornerLabel> of(CardRequest request) {
        List<CornerLabel> dates =
                request.sentences().stream().flatMap(CornerLabel::dates).toList();
        if (dates.size() > 1) {
            return Optional.empty();
        }
        return dates.stream()
                .findFirst()
                .or(() -> request.sentences().stream()
                        .flatMap(sentence -> figures(sentence))
                        .findFirst())
                .filter(label -> label.isHeard(request));
    }

    private static Stream<CornerLabel> dates(HeardSentence sentence) {
        return sentence.facts().stream()
                .filter(Fact.Moment.class::isInstance)
                .map(Fact.Moment.class::cast)
                .map(moment -> new CornerLabel(moment.text(), Said.of(sentence, moment.span())));
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
