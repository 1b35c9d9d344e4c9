package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A name with a role, or a figure with its unit, in the lower part of a picture that shows something else.
 *
 * @param title what is set larger
 * @param below the role or the unit
 * @param isOnMap whether it has a plate of its own, as nothing covers a map
 */
record LowerThird(String kind, String title, String below, Said said, boolean isOnMap) implements Card {

    @Override
    public Veil veil() {
        return Veil.LOWER;
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        double room = frame.room() - 4 * u;
        int lines = isOnMap ? 1 : 2;
        Optional<SetLines> great =
                frame.set(Texts.capitalised(title), LetteringStyle.BOLD, TypeSize.TITLE, room, lines);
        Optional<SetLines> small = frame.set(
                Texts.capitalised(below), LetteringStyle.SEMIBOLD, TypeSize.LABEL, room, frame.isWide() ? lines : 3);
        if (great.isEmpty() || small.isEmpty()) {
            return Optional.empty();
        }
        Stack stack = new Stack().add(great.get(), 0).add(small.get(), 4 * u);
        double top = frame.bottom() - 2 * u - stack.height();
        double wide = Math.max(great.get().width(), small.get().width()) + 7 * u;
        return Optional.of(List.of(new Piece(said, sheet -> {
            if (isOnMap) {
                sheet.bar(sheet.plate(), frame.left(), top - 3 * u, wide, stack.height() + 6.5 * u);
            }
            sheet.fill(
                    sheet.accent(),
                    new Rectangle2D.Double(frame.left(), top - 1.5 * u, 0.9 * u, stack.height() + 3.5 * u));
            great.get().draw(sheet, sheet.ink(), frame.left() + 4 * u, top);
            small.get().draw(sheet, sheet.ink(), frame.left() + 4 * u, top + stack.top(1));
        })));
    }
}
