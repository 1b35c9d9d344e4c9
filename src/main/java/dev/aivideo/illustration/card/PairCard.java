package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Two things set against each other: side by side where the frame is broad, else one over the other. */
record PairCard(Said left, Said right) implements Card {

    @Override
    public String kind() {
        return "pair";
    }

    @Override
    public String title() {
        return left.text() + " / " + right.text();
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        boolean beside = frame.isWide();
        double width = beside ? (frame.room() - 16 * u) / 2 : frame.room();
        List<String> texts = List.of(Texts.capitalised(left.text()), Texts.capitalised(right.text()));
        Optional<List<SetLines>> both = frame.setAlike(texts, LetteringStyle.SEMIBOLD, TypeSize.HEAD, width, 3)
                .or(() -> frame.setAlike(texts, LetteringStyle.SEMIBOLD, TypeSize.TITLE, width, 5));
        if (both.isEmpty()) {
            return Optional.empty();
        }
        SetLines one = both.get().get(0);
        SetLines other = both.get().get(1);
        double height = beside ? Math.max(one.height(), other.height()) : one.height() + other.height() + 16 * u;
        double top = frame.middle() - height / 2;
        double middle = frame.widthPx() / 2.0;
        double line = top + one.height() + 7 * u;
        Piece divider = Piece.frame(sheet -> sheet.stroke(
                sheet.track(),
                beside
                        ? new Line2D.Double(middle, top - 6 * u, middle, top + height + 3 * u)
                        : new Line2D.Double(frame.left(), line, frame.right(), line)));
        Piece first = new Piece(left, sheet -> set(sheet, one, frame, frame.left(), top));
        Piece second = new Piece(
                right,
                sheet -> set(sheet, other, frame, beside ? middle + 8 * u : frame.left(), beside ? top : line + 9 * u));
        boolean inOrder = left.from().compareTo(right.from()) <= 0;
        return top < frame.top() + 3 * u
                ? Optional.empty()
                : Optional.of(inOrder ? List.of(divider, first, second) : List.of(divider, second, first));
    }

    private static void set(Sheet sheet, SetLines text, CardFrame frame, double x, double y) {
        double u = frame.unit();
        sheet.fill(sheet.accent(), new Rectangle2D.Double(x, y - 4.5 * u, 6 * u, 0.5 * u));
        text.draw(sheet, sheet.ink(), x, y);
    }
}
