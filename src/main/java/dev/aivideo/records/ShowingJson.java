package dev.aivideo.records;

import dev.aivideo.project.Json;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** A {@link Showing} as its row has it. Times are in milliseconds from the beginning of the scene's sound. */
record ShowingJson(long fromMs, long untilMs, List<LayerJson> layers) {
    record LayerJson(
            String file,
            boolean isAttached,
            long fromMs,
            long untilMs,
            String text,
            long heardFromMs,
            long heardUntilMs) {}

    static String write(Showing showing) {
        return Json.write(of(showing));
    }

    static Showing read(String json) {
        return Json.read(json, new TypeReference<ShowingJson>() {}).toShowing();
    }

    private static ShowingJson of(Showing showing) {
        return new ShowingJson(
                showing.from().toMillis(),
                showing.until().toMillis(),
                showing.layers().stream()
                        .map(layer -> new LayerJson(
                                layer.file(),
                                layer.isAttached(),
                                layer.from().toMillis(),
                                layer.until().toMillis(),
                                layer.text(),
                                layer.heardFrom().toMillis(),
                                layer.heardUntil().toMillis()))
                        .toList());
    }

    private Showing toShowing() {
        return new Showing(
                Duration.ofMillis(fromMs),
                Duration.ofMillis(untilMs),
                layers.stream()
                        .map(layer -> new ShotLayer(
                                layer.file(),
                                layer.isAttached(),
                                Duration.ofMillis(layer.fromMs()),
                                Duration.ofMillis(layer.untilMs()),
                                layer.text(),
                                Duration.ofMillis(layer.heardFromMs()),
                                Duration.ofMillis(layer.heardUntilMs())))
                        .toList());
    }
}
