package dev.aivideo.illustration.card;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date on the line of all dates of the film, filled up to it.
 *
 * @param text the date, or both ends of a period
 * @param from where on the line it begins
 * @param until where it ends, equal to {@code from} for a point in time
 * @param event what happened then; null if the sentence does not say it in few words
 * @param film all dates, the earliest first
 */
record TimelineCard(
        String text,
        FilmDate from,
        FilmDate until,
        Said said,
        @Nullable Said event,
        List<FilmDate> film) implements Card {
    TimelineCard {
        film = List.copyOf(film);
    }

    @Override
    public String kind() {
        return "timeline";
    }

    @Override
    public String title() {
        return text;
    }

    @Override
    public Veil veil() {
        return Veil.LOWER;
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        Optional<SetLines> date =
                frame.set(Texts.capitalised(text), LetteringStyle.BOLD, TypeSize.HEAD, frame.room(), 2);
        Optional<SetLines> happened = event == null
                ? Optional.empty()
                : frame.set(
                        Texts.capitalised(event.text()),
                        LetteringStyle.SEMIBOLD,
                        TypeSize.BODY,
                        frame.room(),
                        frame.isWide() ? 2 : 4);
        if (date.isEmpty() || happened.isEmpty() && event != null) {
            return Optional.empty();
        }
        boolean line = span() > 0;
        double y = frame.bottom() - (line ? 8.5 : 0) * u;
        Stack stack = new Stack().add(date.get(), 0);
        happened.ifPresent(set -> stack.add(set, 4.6 * u));
        double top = y - (line ? 6.5 * u : 0) - stack.height();
        List<Piece> pieces = new ArrayList<>();
        if (line) {
            pieces.add(Piece.frame(sheet -> track(sheet, frame, y)));
        }
        pieces.add(new Piece(said, sheet -> {
            date.get().draw(sheet, sheet.accent(), frame.left(), top);
            if (line) {
                filled(sheet, frame, y);
            }
        }));
        happened.ifPresent(set ->
                pieces.add(new Piece(event, sheet -> set.draw(sheet, sheet.ink(), frame.left(), top + stack.top(1)))));
        return Optional.of(pieces);
    }

    private double span() {
        return film.isEmpty()
                ? 0
                : film.get(film.size() - 1).year() - film.get(0).year();
    }

    /** The dates stand in their order at equal distances: on a scale, those of a few months would be one spot. */
    private double x(CardFrame frame, double year) {
        long earlier = film.stream().filter(date -> date.year() < year).count();
        return frame.left() + frame.room() * Math.min(1, earlier / (double) (film.size() - 1));
    }

    /** The line, its dates, and what the first and the last of them are. */
    private void track(Sheet sheet, CardFrame frame, double y) {
        double u = frame.unit();
        sheet.stroke(sheet.track(), new Line2D.Double(frame.left(), y, frame.right(), y));
        for (FilmDate date : film) {
            sheet.fill(sheet.soft(), Canvas.circle(x(frame, date.year()), y, 0.9 * u));
        }
        double half = frame.room() * 0.46;
        double top = y + 4 * u;
        frame.set(film.get(0).text(), LetteringStyle.SEMIBOLD, TypeSize.LABEL, half, 1)
                .ifPresent(set -> set.draw(sheet, sheet.soft(), frame.left(), top));
        frame.set(film.get(film.size() - 1).text(), LetteringStyle.SEMIBOLD, TypeSize.LABEL, half, 1)
                .ifPresent(set -> set.draw(sheet, sheet.soft(), frame.right() - set.width(), top));
    }

    private void filled(Sheet sheet, CardFrame frame, double y) {
        double u = frame.unit();
        boolean isPoint = from.equals(until);
        double begin = isPoint ? frame.left() : x(frame, from.year());
        double end = x(frame, until.year());
        sheet.stroke(sheet.accent(), 0.9, new Line2D.Double(begin, y, end, y));
        if (!isPoint) {
            sheet.fill(sheet.accent(), Canvas.circle(begin, y, 1.7 * u));
        }
        sheet.fill(sheet.accent(), Canvas.circle(end, y, 1.7 * u));
    }
}
