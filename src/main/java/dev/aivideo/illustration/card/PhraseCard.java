package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A phrase of the sentence, set large. */
record PhraseCard(Said said) implements Card {

    @Override
    public String kind() {
        return "phrase";
    }

    @Override
    public String title() {
        return Texts.capitalised(said.text());
    }

    @Override
    public Optional<List<Piece>> pieces(CardFrame frame) {
        double u = frame.unit();
        return frame.set(
                        title(),
                        LetteringStyle.BOLD,
                        TypeSize.FIGURE,
                        frame.room() * (frame.isWide() ? 0.8 : 1),
                        frame.isWide() ? 3 : 5)
                .map(set -> {
                    double top = frame.middle() - set.height() / 2;
                    return List.of(new Piece(said, sheet -> {
                        sheet.fill(sheet.accent(), new Rectangle2D.Double(frame.left(), top - 6.5 * u, 9 * u, 0.7 * u));
                        set.draw(sheet, sheet.ink(), frame.left(), top);
                    }));
                });
    }
}
