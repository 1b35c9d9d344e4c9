package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two or three figures of one sentence, each with its unit, one below the other. */
record FiguresCard(List<Row> rows) implements Card {
    FiguresCard {
        rows = List.copyOf(rows);
    }

    /** @param unit may be empty */
    record Row(String figure, String unit, Said said) {}

    @Override
    public String kind() {
        return "figures";
    }

    @Override
    public String title() {
        return rows.stream().map(row -> (row.figure + " " + row.unit).strip()).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        Optional<List<SetLines>> figures = frame.setAlike(
                rows.stream().map(row -> Texts.capitalised(row.figure)).toList(),
                LetteringStyle.BOLD,
                TypeSize.FIGURE,
                frame.room(),
                1);
        List<String> units =
                rows.stream().map(Row::unit).filter(unit -> !unit.isEmpty()).toList();
        Optional<List<SetLines>> labels =
                frame.setAlike(units, LetteringStyle.SEMIBOLD, TypeSize.TITLE, frame.room(), 1);
        if (figures.isEmpty() || labels.isEmpty()) {
            return Optional.empty();
        }
        Stack stack = new Stack();
        List<Piece> pieces = new ArrayList<>();
        int labelled = 0;
        for (int n = 0; n < rows.size(); n++) {
            boolean label = !rows.get(n).unit().isEmpty();
            SetLines figure = figures.get().get(n);
            int place = n + labelled;
            stack.add(figure, 8.5 * u);
            if (label) {
                SetLines unit = labels.get().get(labelled++);
                stack.add(unit, 3.4 * u);
                pieces.add(new Piece(rows.get(n).said(), sheet -> {
                    double top = frame.middle() - stack.height() / 2;
                    figure.draw(sheet, sheet.accent(), frame.left(), top + stack.top(place));
                    unit.draw(sheet, sheet.ink(), frame.left(), top + stack.top(place + 1));
                }));
            } else {
                pieces.add(new Piece(
                        rows.get(n).said(),
                        sheet -> figure.draw(
                                sheet,
                                sheet.accent(),
                                frame.left(),
                                frame.middle() - stack.height() / 2 + stack.top(place))));
            }
        }
        return frame.middle() - stack.height() / 2 < frame.top() ? Optional.empty() : Optional.of(pieces);
    }
}
