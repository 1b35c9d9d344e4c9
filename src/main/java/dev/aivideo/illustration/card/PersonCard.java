package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A name with a role in the lower part of the picture. */
record PersonCard(String name, String role, Said said) implements Card {

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Veil veil() {
        return Veil.LOWER;
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        double room = frame.room() - 4 * u;
        Optional<SetLines> who = frame.set(name, LetteringStyle.BOLD, TypeSize.TITLE, room, 2);
        Optional<SetLines> what = frame.set(
                Texts.capitalised(role), LetteringStyle.SEMIBOLD, TypeSize.LABEL, room, frame.isWide() ? 2 : 3);
        if (who.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        Stack stack = new Stack().add(who.get(), 0).add(what.get(), 4 * u);
        double top = frame.bottom() - 2 * u - stack.height();
        return Optional.of(List.of(new Piece(said, sheet -> {
            sheet.fill(
                    sheet.accent(),
                    new Rectangle2D.Double(frame.left(), top - 1.5 * u, 0.9 * u, stack.height() + 3.5 * u));
            who.get().draw(sheet, sheet.ink(), frame.left() + 4 * u, top);
            what.get().draw(sheet, sheet.ink(), frame.left() + 4 * u, top + stack.top(1));
        })));
    }
}
