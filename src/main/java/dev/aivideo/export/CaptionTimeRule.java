package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.project.ShownText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Captions appear with their first word and do not go before their last, in their files and in the picture. */
final class CaptionTimeRule implements Rule {
    private static final double LIMIT_S = 0.1;
    /** So late or early that nobody can follow. */
    private static final double FAULT_S = 0.5;

    private static final String REMEDY =
            "Restart the run with --from editing; if it stays, with --from voiceover: the words are timed again.";

    @Override
    public List<GateViolation> faults(InspectedFilm film, ExpectedFilm order) {
        List<GateViolation> found = new ArrayList<>(written(order));
        if (!order.cues().isEmpty()) {
            film.bare().texts().stream()
                    .filter(text -> text.is(ShownText.Kind.CAPTION))
                    .forEach(text -> shown(text, order.cues()).ifPresent(found::add));
        }
        return found;
    }

    /** Each caption's words are the next ones that are spoken. */
    private static List<GateViolation> written(ExpectedFilm order) {
        List<GateViolation> found = new ArrayList<>();
        List<WordHeard> words = order.words();
        int next = 0;
        for (Cue cue : order.cues()) {
            String said = letters(String.join("", cue.lines()));
            int first = next;
            StringBuilder heard = new StringBuilder();
            while (next < words.size() && heard.length() < said.length()) {
                heard.append(letters(words.get(next++).text()));
            }
            if (next == first || !heard.toString().equals(said)) {
                return found; // A word in two captions, or signs that are not spoken: there is nothing to compare.
            }
            double startS = seconds(cue.start());
            double endS = seconds(cue.end());
            check(cue, "appears", startS, startS - words.get(first).heard().startS())
                    .ifPresent(found::add);
            double early = Math.min(0, endS - words.get(next - 1).heard().endS());
            check(cue, "goes", endS, early).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<GateViolation> shown(SeenText text, List<Cue> cues) {
        double at = text.seen().startS();
        return cues.stream()
                .filter(cue -> letters(String.join("", cue.lines()))
                        .equals(letters(text.shown().text())))
                .min(Comparator.comparingDouble(cue -> Math.abs(seconds(cue.start()) - at)))
                .flatMap(cue -> check(cue, "is seen in the picture", at, at - seconds(cue.start())));
    }

    private static Optional<GateViolation> check(Cue cue, String what, double atS, double offS) {
        if (Math.abs(offS) <= LIMIT_S + 1e-6) {
            return Optional.empty();
        }
        String problem = String.format(
                Locale.ROOT,
                "the caption \"%s\" %s %.2f s %s its words, the limit is %.1f s.",
                String.join(" ", cue.lines()),
                what,
                Math.abs(offS),
                offS > 0 ? "behind" : "before",
                LIMIT_S);
        return Optional.of(
                Math.abs(offS) > FAULT_S
                        ? new GateViolation(atS, problem, REMEDY)
                        : GateViolation.finding(atS, problem, REMEDY));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "").toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
