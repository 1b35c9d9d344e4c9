package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.lettering.Lettering;
import dev.aivideo.project.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that a drawn picture depends on besides its size. The same design draws the same picture.
 *
 * @param position from 1 among the scene's drawn pictures
 * @param motif what is drawn, and why
 */
record Design(
        int sceneNumber, int position, long seed, MotifChoice.Choice motif, Colours colours, Lettering lettering) {

    Palette palette() {
        return colours.palette();
    }

    String id() {
        return "scene-%d-%d-%s".formatted(sceneNumber, position, motif.motif().title());
    }

    String title() {
        return lettering.text().isEmpty() ? "Drawn picture: " + motif.motif().title() : lettering.text();
    }

    /** The design as text. File names and records are derived from it, so its names and their order stay as they are. */
    String content() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sceneNumber", sceneNumber);
        values.put("position", position);
        values.put("seed", seed);
        values.put("motif", motif.motif());
        values.put("why", motif.reason());
        values.put("likeness", motif.likeness());
        values.put("family", colours.family());
        values.put("mood", colours.mood());
        values.put("swapped", colours.swapped());
        values.put("centred", lettering.centred());
        values.put("card", lettering.card());
        values.put("kicker", lettering.kicker());
        values.put("text", lettering.text());
        values.put("detail", lettering.detail());
        return Json.STRICT.writeValueAsString(values);
    }
}
