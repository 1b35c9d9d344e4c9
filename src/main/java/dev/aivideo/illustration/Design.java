package dev.aivideo.illustration;

import dev.aivideo.illustration.Backdrop.Painting;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.card.TimedCard;
import dev.aivideo.project.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a drawn picture depends on besides its size. The same design draws the same picture.
 *
 * @param position from 1 among the scene's drawn pictures
 * @param motif what is drawn, or what is a shade behind a card
 * @param card null if the picture carries no type
 */
record Design(
        int sceneNumber,
        int position,
        long seed,
        MotifChoice.Choice motif,
        Colours colours,
        @Nullable TimedCard card) {

    Painting painting() {
        Card.Veil veil = card == null ? Card.Veil.NONE : card.card().veil();
        return new Painting(motif.motif(), colours.palette(), seed, motif.zoom(), veil);
    }

    private String shows() {
        return card == null ? motif.motif().title() : card.card().kind();
    }

    String id() {
        return "scene-%d-%d-%s".formatted(sceneNumber, position, shows());
    }

    String title() {
        return card == null
                ? "Drawn picture: " + motif.motif().title()
                : card.card().title();
    }

    String reason() {
        return card == null
                ? motif.reason()
                : "%s of what the sentence states, over %s"
                        .formatted(card.card().kind(), motif.reason());
    }

    /** To the words, in hundredths: what a sentence states is what it says. */
    double likeness() {
        return card == null ? motif.rounded() : 1;
    }

    /** The design as text. File names and records are derived from it, so its names and their order stay as they are. */
    String content() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sceneNumber", sceneNumber);
        values.put("position", position);
        values.put("seed", seed);
        values.put("motif", motif.motif());
        values.put("zoom", motif.zoom());
        values.put("why", reason());
        values.put("likeness", likeness());
        values.put("scheme", colours.scheme());
        values.put("tone", colours.tone());
        values.put("swapped", colours.swapped());
        values.put("card", card == null ? "" : card.card().toString());
        values.put("pieces", card == null ? 0 : card.pieces().size());
        return Json.STRICT.writeValueAsString(values);
    }
}
