package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.util.List;
import java.util.Optional;

/**
 * A part of a whole as a ring.
 *
 * @param qualifier {@code less than}; may be empty
 * @param share 0 to 1
 * @param whole {@code of the Earth's surface}; may be empty
 */
record ShareCard(String qualifier, String figure, double share, String whole, Said said) implements Card {
    private static final double THICK = 4.4;

    @Override
    public String kind() {
        return "share";
    }

    @Override
    public String title() {
        return (qualifier + " " + figure + " " + whole).strip();
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        double radius = u * (frame.isWide() ? 27 : whole.isEmpty() ? 30 : frame.heightPx() > frame.widthPx() ? 32 : 21);
        double inside = 2 * (radius - THICK * u) * 0.84;
        Optional<SetLines> number = frame.set(
                qualifier.isEmpty() ? Texts.capitalised(figure) : figure,
                LetteringStyle.BOLD,
                TypeSize.FIGURE,
                inside,
                2);
        Optional<SetLines> lead =
                frame.set(Texts.capitalised(qualifier), LetteringStyle.SEMIBOLD, TypeSize.LABEL, inside, 1);
        double side = frame.isWide() ? frame.room() - 2 * radius - 9 * u : frame.room();
        Optional<SetLines> of =
                frame.set(whole, LetteringStyle.SEMIBOLD, frame.isWide() ? TypeSize.HEAD : TypeSize.TITLE, side, 4);
        if (number.isEmpty() || lead.isEmpty() != qualifier.isEmpty() || of.isEmpty() && !whole.isEmpty()) {
            return Optional.empty();
        }
        double below = frame.isWide() ? 0 : of.map(set -> set.height() + 8 * u).orElse(0.0);
        double beside = frame.isWide() ? of.map(set -> set.width() + 9 * u).orElse(0.0) : 0;
        double x = (frame.widthPx() - beside) / 2;
        double y = frame.middle() - below / 2;
        if (y - radius < frame.top() - 2 * u) {
            return Optional.empty();
        }
        Piece track = Piece.frame(sheet -> sheet.fill(sheet.track(), ring(x, y, radius, 1, THICK * u)));
        Piece part = new Piece(said, sheet -> {
            sheet.fill(sheet.accent(), ring(x, y, radius, share, THICK * u));
            Stack stack = new Stack();
            lead.ifPresent(set -> stack.add(set, 0));
            stack.add(number.get(), 3 * u);
            double top = y - stack.height() / 2;
            lead.ifPresent(set -> set.drawCentred(sheet, sheet.soft(), x, top));
            number.get().drawCentred(sheet, sheet.ink(), x, top + stack.top(lead.isPresent() ? 1 : 0));
            if (of.isPresent() && frame.isWide()) {
                of.get()
                        .draw(
                                sheet,
                                sheet.ink(),
                                x + radius + 9 * u,
                                y - of.get().height() / 2);
            } else {
                of.ifPresent(text -> text.drawCentred(sheet, sheet.ink(), x, y + radius + 8 * u));
            }
        });
        return Optional.of(List.of(track, part));
    }

    /** From the top, clockwise, with straight ends: round ones would close the ring of 97.5%. */
    private static Shape ring(double x, double y, double radius, double share, double thickPx) {
        Arc2D arc = new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90, -360 * share, Arc2D.OPEN);
        return new BasicStroke((float) thickPx, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(arc);
    }
}
