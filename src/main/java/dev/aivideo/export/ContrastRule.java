package dev.aivideo.export;

import dev.aivideo.project.ShownText;
import java.util.List;
import java.util.Locale;

/** Words can be told from the picture: at least 4.5 to 1 for captions, 3 to 1 for large type (WCAG 2.2, 1.4.3). */
final class ContrastRule implements Rule {
    private static final double CAPTIONS = 4.5;
    private static final double LARGE = 3;

    @Override
    public List<GateViolation> faults(InspectedFilm film, ExpectedFilm order) {
        return film.contrasts().stream()
                .filter(measured -> measured.ratio() < least(measured.text()))
                .map(measured -> GateViolation.finding(
                        measured.text().seen().startS(),
                        String.format(
                                Locale.ROOT,
                                "%s has a contrast of %.1f to 1, the limit is %.1f.",
                                measured.text().name(),
                                measured.ratio(),
                                least(measured.text())),
                        "Choose captions on a box or other colours in the style, or another picture for scene %d."
                                .formatted(measured.text().scene())))
                .toList();
    }

    private static double least(SeenText text) {
        return text.is(ShownText.Kind.CAPTION) ? CAPTIONS : LARGE;
    }
}
