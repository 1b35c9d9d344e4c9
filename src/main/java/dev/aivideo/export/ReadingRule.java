package dev.aivideo.export;

import dev.aivideo.project.ReadingTime;
import dev.aivideo.project.ShownText;
import java.util.List;
import java.util.Locale;

/** Cards and titles are seen long enough to be read; a title that takes too long as long as any title stands. */
final class ReadingRule implements Rule {
    /** What fading in and out may cost. */
    private static final double FADES_S = 0.4;

    @Override
    public List<GateViolation> faults(InspectedFilm film, ExpectedFilm order) {
        return film.bare().texts().stream()
                .filter(text -> !text.is(ShownText.Kind.CAPTION))
                .filter(text -> text.seen().lengthS() + FADES_S < neededS(text))
                .map(
                        text -> GateViolation.finding(
                                text.seen().startS(),
                                String.format(
                                        Locale.ROOT,
                                        "%s of scene %d is seen for %.1f s, but takes %.1f s to read at %.0f letters a second.",
                                        text.name(),
                                        text.scene(),
                                        text.seen().lengthS(),
                                        neededS(text),
                                        ReadingTime.LETTERS_A_SECOND),
                                text.is(ShownText.Kind.TITLE)
                                        ? "Give the script a shorter title, or its first scene more words."
                                        : "Restart the run with --from visual-sourcing: the scene's pictures are planned again."))
                .toList();
    }

    private static double neededS(SeenText text) {
        double read = ReadingTime.seconds(text.shown().text());
        return text.is(ShownText.Kind.TITLE) ? Math.min(read, ReadingTime.LONGEST_TITLE.toMillis() / 1e3) : read;
    }
}
