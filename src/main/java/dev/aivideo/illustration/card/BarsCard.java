package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values side by side as bars, each with its label and figure; all begin at nought.
 *
 * @param full the value of a bar over the whole width; a hundred for shares of one whole, whose bars have a track
 */
record BarsCard(String kind, List<Bar> bars, double full) implements Card {
    BarsCard {
        bars = List.copyOf(bars);
    }

    /**
     * @param label may be empty
     * @param value not below 0
     */
    record Bar(String label, String figure, double value, Said said) {}

    @Override
    public String title() {
        return bars.stream().map(bar -> (bar.label + " " + bar.figure).strip()).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        TypeSize size = bars.size() > 3 && frame.heightPx() <= frame.widthPx() ? TypeSize.BODY : TypeSize.TITLE;
        Optional<List<SetLines>> figures = frame.setAlike(
                bars.stream().map(Bar::figure).toList(), LetteringStyle.BOLD, size, frame.room() * 0.45, 1);
        List<String> named = bars.stream()
                .map(Bar::label)
                .filter(label -> !label.isEmpty())
                .map(Texts::capitalised)
                .toList();
        Optional<List<SetLines>> labels =
                frame.setAlike(named, LetteringStyle.SEMIBOLD, TypeSize.BODY, frame.room(), 1);
        if (figures.isEmpty() || labels.isEmpty() || !named.isEmpty() && named.size() < bars.size()) {
            return Optional.empty();
        }
        double label = named.isEmpty() ? 0 : labels.get().get(0).sizePx() + 1.2 * u;
        double thick = Math.min(8.5, 30.0 / bars.size()) * u;
        double free = frame.bottom() - frame.top() - (label + thick) * bars.size();
        double gap = Math.min(8 * u, free / (bars.size() - 1));
        return gap < 2.5 * u
                ? Optional.empty()
                : Optional.of(new Rows(frame, figures.get(), labels.get(), label, thick, gap).pieces());
    }

    /** Where labels, bars and figures stand. */
    private final class Rows {
        private final CardFrame frame;
        private final List<SetLines> figures;
        private final List<SetLines> labels;
        private final double label;
        private final double thick;
        private final double step;
        private final double height;
        private final double longest;

        Rows(CardFrame frame, List<SetLines> figures, List<SetLines> labels, double label, double thick, double gap) {
            this.frame = frame;
            this.figures = figures;
            this.labels = labels;
            this.label = label;
            this.thick = thick;
            this.step = label + thick + gap;
            this.height = step * bars.size() - gap;
            this.longest = frame.room()
                    - 3 * frame.unit()
                    - figures.stream().mapToDouble(SetLines::width).max().orElse(0);
        }

        List<Piece> pieces() {
            double u = frame.unit();
            double top = frame.middle() - height / 2;
            List<Piece> pieces = new ArrayList<>();
            pieces.add(Piece.frame(sheet ->
                    sheet.fill(sheet.track(), new Rectangle2D.Double(frame.left() - 1.6 * u, top, 0.4 * u, height))));
            for (int n = 0; n < bars.size(); n++) {
                int place = n;
                pieces.add(new Piece(bars.get(n).said(), sheet -> row(sheet, place, top + place * step)));
            }
            return pieces;
        }

        private void row(Sheet sheet, int place, double y) {
            if (!labels.isEmpty()) {
                labels.get(place).draw(sheet, sheet.ink(), frame.left(), y);
            }
            bar(sheet, place, new Rectangle2D.Double(frame.left(), y + label, longest, thick));
            SetLines figure = figures.get(place);
            double length =
                    Math.max(0.6 * frame.unit(), longest * bars.get(place).value() / full);
            double left = frame.left() + (isOfHundred() ? longest : length) + 3 * frame.unit();
            figure.draw(sheet, sheet.ink(), left, y + label + thick / 2 - figure.height() / 2);
        }
    }

    private boolean isOfHundred() {
        return full == 100 && bars.stream().allMatch(bar -> Figures.isPercentage(bar.figure()));
    }

    private void bar(Sheet sheet, int place, Rectangle2D room) {
        if (isOfHundred()) {
            sheet.bar(sheet.track(), room.getX(), room.getY(), room.getWidth(), room.getHeight());
        }
        double length = room.getWidth() * bars.get(place).value() / full;
        boolean second = bars.size() == 2 && place == 1;
        sheet.bar(second ? sheet.second() : sheet.accent(), room.getX(), room.getY(), length, room.getHeight());
    }
}
