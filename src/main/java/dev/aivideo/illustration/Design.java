package dev.aivideo.illustration;

import dev.aivideo.illustration.Backdrop.Painting;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.card.CornerLabel;
import dev.aivideo.illustration.card.TimedCard;
import dev.aivideo.project.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a drawn picture depends on besides its size. The same design draws the same picture.
 *
 * @param motif what is drawn, or what is a shade behind a card
 */
record Design(Place place, MotifChoice.Choice motif, Colours colours, Statement statement) {

    /**
     * Where the picture stands.
     *
     * @param position from 1 among the scene's drawn pictures
     * @param seed of all chance in it
     */
    record Place(int sceneNumber, int position, long seed) {}

    /**
     * What the picture shows of what its sentence states.
     *
     * @param card of what stands low on the map if there is one
     * @param label a further thing, in a corner
     */
    record Statement(
            @Nullable TimedCard card,
            @Nullable MapPlan map,
            @Nullable CornerLabel label) {
        static final Statement NONE = new Statement(null, null, null);
    }

    @Nullable
    TimedCard card() {
        return statement.card();
    }

    @Nullable
    MapPlan map() {
        return statement.map();
    }

    Painting painting() {
        Card.Veil veil = card() == null ? Card.Veil.NONE : card().card().veil();
        return new Painting(motif.motif(), colours.palette(), place.seed(), motif.zoom(), veil);
    }

    private String shows() {
        return map() != null
                ? "map"
                : card() == null ? motif.motif().title() : card().card().kind();
    }

    String id() {
        return "scene-%d-%d-%s".formatted(place.sceneNumber(), place.position(), shows());
    }

    String title() {
        if (map() != null) {
            return "Map: " + map().title();
        }
        return card() == null
                ? "Drawn picture: " + motif.motif().title()
                : card().card().title();
    }

    String reason() {
        if (map() != null) {
            return "map of the places that the sentence names";
        }
        return card() == null
                ? motif.reason()
                : "%s of what the sentence states, over %s"
                        .formatted(card().card().kind(), motif.reason());
    }

    /** To the words, in hundredths: what a sentence states is what it says. */
    double likeness() {
        return card() == null && map() == null ? motif.rounded() : 1;
    }

    /** The design as text. File names and records are derived from it, so its names and their order stay as they are. */
    String content() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sceneNumber", place.sceneNumber());
        values.put("position", place.position());
        values.put("seed", place.seed());
        values.put("motif", motif.motif());
        values.put("zoom", motif.zoom());
        values.put("why", reason());
        values.put("likeness", likeness());
        values.put("scheme", colours.scheme());
        values.put("tone", colours.tone());
        values.put("swapped", colours.swapped());
        values.put("card", card() == null ? "" : card().card().toString());
        values.put("pieces", card() == null ? 0 : card().pieces().size());
        values.put(
                "map",
                map() == null
                        ? List.of()
                        : map().facts().stream().map(Object::toString).toList());
        values.put("label", statement.label() == null ? "" : statement.label().text());
        return Json.STRICT.writeValueAsString(values);
    }
}
