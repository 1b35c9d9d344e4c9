package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A word and what it means. */
record DefinitionCard(Said term, Said meaning) implements Card {

    @Override
    public String kind() {
        return "definition";
    }

    @Override
    public String title() {
        return Texts.capitalised(term.text());
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        Optional<SetLines> word = frame.set(title(), LetteringStyle.BOLD, TypeSize.FIGURE, frame.room(), 2);
        Optional<SetLines> sense = frame.set(
                Texts.capitalised(meaning.text()),
                LetteringStyle.SEMIBOLD,
                TypeSize.TITLE,
                frame.room() * (frame.isWide() ? 0.86 : 1),
                frame.isWide() ? 4 : 7);
        if (word.isEmpty() || sense.isEmpty()) {
            return Optional.empty();
        }
        Stack stack = new Stack().add(word.get(), 0).add(sense.get(), 11 * u);
        double top = frame.middle() - stack.height() / 2;
        Piece first = new Piece(term, sheet -> {
            word.get().draw(sheet, sheet.accent(), frame.left(), top);
            double rule = top + word.get().height() + 5.5 * u;
            sheet.fill(sheet.accent(), new Rectangle2D.Double(frame.left(), rule, 9 * u, 0.5 * u));
        });
        Piece second =
                new Piece(meaning, sheet -> sense.get().draw(sheet, sheet.ink(), frame.left(), top + stack.top(1)));
        return top < frame.top() ? Optional.empty() : Optional.of(List.of(first, second));
    }
}
