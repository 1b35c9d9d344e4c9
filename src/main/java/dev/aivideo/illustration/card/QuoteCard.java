package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody said, and who.
 *
 * @param speaker null if the sentence does not name one
 */
record QuoteCard(String text, Said said, @Nullable Said speaker) implements Card {

    @Override
    public String kind() {
        return "quote";
    }

    @Override
    public String title() {
        return text;
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        double room = frame.room() * (frame.isWide() ? 0.9 : 1);
        Optional<SetLines> words = frame.set(text, LetteringStyle.QUOTE, TypeSize.HEAD, room, frame.isWide() ? 4 : 8);
        Optional<SetLines> mark = frame.setAt("“", LetteringStyle.BOLD, 24 * u, room, 1);
        Optional<SetLines> name = speaker == null
                ? Optional.empty()
                : frame.set("— " + speaker.text(), LetteringStyle.SEMIBOLD, TypeSize.BODY, room, 2);
        if (words.isEmpty() || mark.isEmpty() || name.isEmpty() && speaker != null) {
            return Optional.empty();
        }
        Stack stack = new Stack().add(words.get(), 0);
        name.ifPresent(set -> stack.add(set, 6.5 * u));
        // The mark's ink takes the upper third of its capitals' height.
        double above = 12 * u;
        double top = frame.middle() - (stack.height() + above) / 2 + above;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(said, sheet -> {
            mark.get().draw(sheet, sheet.accent(), frame.left(), top - above);
            words.get().draw(sheet, sheet.ink(), frame.left(), top);
        }));
        name.ifPresent(set -> pieces.add(
                new Piece(speaker, sheet -> set.draw(sheet, sheet.accent(), frame.left(), top + stack.top(1)))));
        return top - above < frame.top() ? Optional.empty() : Optional.of(pieces);
    }
}
