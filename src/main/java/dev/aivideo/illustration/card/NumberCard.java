package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One great figure with its unit, and what it is compared to.
 *
 * @param qualifier {@code about}; may be empty
 * @param unit may be empty
 * @param compared null if it is compared to nothing
 */
record NumberCard(
        String qualifier,
        String figure,
        String unit,
        Said said,
        @Nullable Said compared) implements Card {
    private static final Pattern MULTIPLIED = Pattern.compile("(\\S+) (hundred|thousand|million|billion|trillion)");

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public String title() {
        return (figure + " " + unit).strip();
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        Matcher multiplied = MULTIPLIED.matcher(figure);
        boolean parted = !frame.isWide() && multiplied.matches();
        String great = parted ? multiplied.group(1) : figure;
        String below = parted ? (multiplied.group(2) + " " + unit).strip() : unit;
        Optional<SetLines> number =
                frame.set(Texts.capitalised(great), LetteringStyle.BOLD, TypeSize.DISPLAY, frame.room(), 1);
        return number.flatMap(set -> laidOut(frame, set, below));
    }

    private Optional<List<Piece>> laidOut(CardFrame frame, SetLines number, String below) {
        double u = frame.unit();
        Optional<SetLines> lead =
                frame.set(Texts.capitalised(qualifier), LetteringStyle.SEMIBOLD, TypeSize.TITLE, frame.room(), 1);
        Optional<SetLines> label = frame.set(below, LetteringStyle.SEMIBOLD, TypeSize.HEAD, frame.room(), 2);
        Optional<SetLines> beside = compared == null
                ? Optional.empty()
                : frame.set(
                        Texts.capitalised(compared.text()),
                        LetteringStyle.SEMIBOLD,
                        TypeSize.BODY,
                        frame.room(),
                        frame.isWide() ? 2 : 4);
        if (label.isEmpty() && !below.isEmpty() || beside.isEmpty() && compared != null) {
            return Optional.empty();
        }
        Stack stack = new Stack();
        lead.ifPresent(set -> stack.add(set, 0));
        stack.add(number, 4.5 * u);
        // A comma reaches below the line of figures.
        label.ifPresent(set -> stack.add(set, 3 * u + 0.13 * number.sizePx()));
        beside.ifPresent(set -> stack.add(set, 9 * u));
        double top = frame.middle() - stack.height() / 2;
        int at = lead.isPresent() ? 1 : 0;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(said, sheet -> {
            lead.ifPresent(set -> set.draw(sheet, sheet.soft(), frame.left(), top + stack.top(0)));
            number.draw(sheet, sheet.accent(), frame.left(), top + stack.top(at));
            label.ifPresent(set -> set.draw(sheet, sheet.ink(), frame.left(), top + stack.top(at + 1)));
        }));
        beside.ifPresent(set -> pieces.add(new Piece(compared, sheet -> {
            double y = top + stack.top(at + (label.isPresent() ? 2 : 1));
            sheet.fill(sheet.accent(), new Rectangle2D.Double(frame.left(), y - 4.7 * u, 9 * u, 0.5 * u));
            set.draw(sheet, sheet.ink(), frame.left(), y);
        })));
        return top < frame.top() ? Optional.empty() : Optional.of(pieces);
    }
}
