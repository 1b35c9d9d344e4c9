package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A quantity that goes from one value to another: two columns from nought and an arrow between their tops. */
record ChangeCard(BarsCard.Bar from, BarsCard.Bar to) implements Card {

    @Override
    public String kind() {
        return "change";
    }

    @Override
    public String title() {
        return from.figure() + " → " + to.figure();
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        double column = frame.room() * (frame.isWide() ? 0.34 : 0.4);
        Optional<List<SetLines>> figures = frame.setAlike(
                List.of(from.figure(), to.figure()), LetteringStyle.BOLD, TypeSize.HEAD, column * 1.1, 1);
        List<String> named = List.of(from, to).stream()
                .map(BarsCard.Bar::label)
                .filter(label -> !label.isEmpty())
                .map(Texts::capitalised)
                .toList();
        Optional<List<SetLines>> labels =
                frame.setAlike(named, LetteringStyle.SEMIBOLD, TypeSize.BODY, column * 1.1, 3);
        if (figures.isEmpty() || labels.isEmpty() || Math.max(from.value(), to.value()) <= 0) {
            return Optional.empty();
        }
        double below = labels.get().stream().mapToDouble(SetLines::height).max().orElse(-4 * u) + 4 * u;
        double above = figures.get().get(0).height() + 4 * u;
        double tallest = Math.min(58 * u, frame.bottom() - below - frame.top() - above);
        double base = frame.middle() + (tallest + above - below) / 2;
        if (tallest < 15 * u || Math.min(from.value(), to.value()) < 0) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.frame(
                sheet -> sheet.stroke(sheet.track(), new Line2D.Double(frame.left(), base, frame.right(), base))));
        int labelled = 0;
        for (int n = 0; n < 2; n++) {
            BarsCard.Bar bar = n == 0 ? from : to;
            Optional<SetLines> label = bar.label().isEmpty()
                    ? Optional.empty()
                    : Optional.of(labels.get().get(labelled++));
            pieces.add(new Piece(
                    bar.said(),
                    column(
                            frame,
                            bar == to,
                            new Rectangle2D.Double(0, base, column, tallest),
                            figures.get().get(n),
                            label)));
        }
        return Optional.of(pieces);
    }

    /** @param room from its left lower corner upwards; the tallest column fills it */
    private Consumer<Sheet> column(
            CardFrame frame, boolean isSecond, Rectangle2D room, SetLines figure, Optional<SetLines> label) {
        double u = frame.unit();
        double left = isSecond ? frame.right() - room.getWidth() : frame.left();
        double full = Math.max(from.value(), to.value());
        double height = Math.max(0.6 * u, room.getHeight() * (isSecond ? to : from).value() / full);
        double other = Math.max(0.6 * u, room.getHeight() * from.value() / full);
        double base = room.getY();
        return sheet -> {
            sheet.bar(isSecond ? sheet.accent() : sheet.soft(), left, base - height, room.getWidth(), height);
            figure.drawCentred(sheet, sheet.ink(), left + room.getWidth() / 2, base - height - 3 * u - figure.height());
            label.ifPresent(text -> text.drawCentred(sheet, sheet.ink(), left + room.getWidth() / 2, base + 4 * u));
            if (isSecond) {
                arrow(sheet, u, frame.left() + room.getWidth() + 3 * u, base - other, left - 3 * u, base - height);
            }
        };
    }

    private static void arrow(Sheet sheet, double u, double fromX, double fromY, double toX, double toY) {
        double angle = Math.atan2(toY - fromY, toX - fromX);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(fromX, fromY);
        arrow.lineTo(toX, toY);
        for (double side : new double[] {-1, 1}) {
            double barb = angle + Math.PI + side * 0.5;
            arrow.moveTo(toX, toY);
            arrow.lineTo(toX + 3 * u * Math.cos(barb), toY + 3 * u * Math.sin(barb));
        }
        sheet.stroke(sheet.ink(), 0.6, arrow);
    }
}
