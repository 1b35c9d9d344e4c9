package dev.aivideo.illustration.card;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parallel things one below the other; each appears when it is named.
 *
 * @param isNumbered whether they are steps, one after the other
 */
record ListCard(List<Said> items, boolean isNumbered) implements Card {
    ListCard {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return isNumbered ? "steps" : "list";
    }

    @Override
    public String title() {
        return items.stream().map(Said::text).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        return laidOut(frame, TypeSize.HEAD, 1)
                .or(() -> laidOut(frame, TypeSize.TITLE, 2))
                .or(() -> laidOut(frame, TypeSize.BODY, 3));
    }

    private Optional<List<Piece>> laidOut(CardFrame frame, TypeSize size, int lines) {
        double u = frame.unit();
        double indent = (isNumbered ? 13 : 7.5) * u;
        List<String> texts =
                items.stream().map(item -> Texts.capitalised(item.text())).toList();
        Optional<List<SetLines>> set =
                frame.setAlike(texts, LetteringStyle.SEMIBOLD, size, frame.room() - indent, lines);
        if (set.isEmpty()) {
            return Optional.empty();
        }
        double least = (isNumbered ? 10 : 6.5) * u;
        double letters = set.get().stream().mapToDouble(SetLines::height).sum();
        double free = frame.bottom() - frame.top() - letters - (isNumbered ? 5 * u : 0);
        double gap = Math.min(items.size() > 3 ? 7 * u : 9 * u, free / (items.size() - 1));
        Stack stack = new Stack();
        set.get().forEach(text -> stack.add(text, gap));
        double top = frame.middle() - stack.height() / 2;
        if (gap + set.get().get(0).sizePx() * 0.727 < least + (isNumbered ? 2 : 0) * u || gap < 4 * u) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        for (int n = 0; n < items.size(); n++) {
            SetLines text = set.get().get(n);
            double y = top + stack.top(n);
            double capitals = text.sizePx() * 0.727;
            String number = String.valueOf(n + 1);
            double before = n == 0 ? Double.NaN : top + stack.top(n - 1) + capitals / 2;
            pieces.add(new Piece(items.get(n), sheet -> {
                if (isNumbered) {
                    numbered(sheet, frame, number, y + capitals / 2, before);
                } else {
                    sheet.fill(
                            sheet.accent(),
                            new Rectangle2D.Double(frame.left(), y + capitals / 2 - 0.35 * u, 4 * u, 0.7 * u));
                }
                text.draw(sheet, sheet.ink(), frame.left() + indent, y);
            }));
        }
        return Optional.of(pieces);
    }

    /** A ring with the step's number, and the way from the one before. */
    private static void numbered(Sheet sheet, CardFrame frame, String number, double y, double before) {
        double u = frame.unit();
        double radius = 4.2 * u;
        double x = frame.left() + radius;
        sheet.stroke(sheet.accent(), Canvas.circle(x, y, radius));
        frame.setAt(number, LetteringStyle.BOLD, 4.8 * u, 2 * radius, 1)
                .ifPresent(set -> set.drawCentred(sheet, sheet.accent(), x, y - set.height() / 2));
        if (!Double.isNaN(before)) {
            sheet.stroke(sheet.accent(), new Line2D.Double(x, before + radius + u, x, y - radius - u));
        }
    }
}
