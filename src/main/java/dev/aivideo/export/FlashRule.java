package dev.aivideo.export;

import java.util.List;
import java.util.Locale;

/** No more than three flashes a second, which can cause seizures. */
final class FlashRule implements Rule {
    @Override
    public List<GateViolation> faults(InspectedFilm film, ExpectedFilm order) {
        return film.luma().flashing().stream().map(part -> fault(part, order)).toList();
    }

    private static GateViolation fault(TimeRange part, ExpectedFilm order) {
        int scene = order.sceneAt(part.startS());
        return new GateViolation(
                part.startS(),
                String.format(
                        Locale.ROOT,
                        "the picture flashes more than 3 times a second for %.1f s (scene %d).",
                        part.lengthS(),
                        scene),
                "Run `show PROJECT` to see the pictures of scene %d; remove that clip from the library, and make the film again."
                        .formatted(scene),
                part);
    }
}
