package dev.aivideo.illustration;

import dev.aivideo.illustration.Backdrop.Painting;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.card.CornerLabel;
import dev.aivideo.illustration.card.TimedCard;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.Json;
import dev.aivideo.project.LookFile;
import dev.aivideo.style.BrandColours;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a drawn picture depends on besides its size. The same design draws the same picture.
 *
 * @param motif what is drawn, or what is a shade behind a card
 * @param brand whose accent and typeface the card has
 */
record Design(Place place, MotifChoice.Choice motif, Colours colours, Statement statement, FilmLook.Brand brand) {

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

    /** Those of the card and the label: with the channel's accent, if it has one of its own. */
    Palette type() {
        Palette palette = map() == null ? colours.palette() : colours.map();
        Color accent = accent();
        return accent == null ? palette : palette.withAccent(accent);
    }

    private @Nullable Color accent() {
        Color accent = BrandColours.of(brand).accent();
        return accent.equals(BrandColours.USUAL.accent()) ? null : accent;
    }

    private boolean hasType() {
        return card() != null || statement.label() != null;
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
        if (hasType()) {
            values.putAll(look());
        }
        return Json.STRICT.writeValueAsString(values);
    }

    /** What the channel has of its own; nothing for the usual look. */
    private Map<String, Object> look() {
        Map<String, Object> own = new LinkedHashMap<>();
        Color accent = accent();
        if (accent != null) {
            own.put("accent", brand.accent());
        }
        LookFile typeface = brand.typeface();
        if (typeface != null) {
            own.put("typeface", typeface.sha256());
        }
        return own;
    }
}
