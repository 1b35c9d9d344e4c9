package dev.aivideo.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is seen and heard in the film. */
final class ContentRules {
    private static final double LOUDNESS_TOLERANCE_LU = 0.5;

    /** How exactly the times of words are known. */
    private static final double WORD_TIME_TOLERANCE_S = 0.5;

    private static final String OTHER_PICTURE =
            "Run `show PROJECT` to see the pictures of scene %d; remove that picture from"
                    + " the library, or choose other keywords, and make the film again.";

    private final double loudnessLufs;
    private final double truePeakDbtp;
    private final double longestBlackS;
    private final double longestFreezeS;

    ContentRules(ExportProperties properties) {
        this.loudnessLufs = properties.loudnessLufs();
        this.truePeakDbtp = properties.truePeakDbtp();
        this.longestBlackS = properties.longestBlack().toMillis() / 1e3;
        this.longestFreezeS = properties.longestFreeze().toMillis() / 1e3;
    }

    List<Rule> all() {
        return List.of(this::black, this::frozen, this::silent, this::loudness, new CardRule());
    }

    private List<GateViolation> black(InspectedFilm film, ExpectedFilm order) {
        return all(film.decoded().black(), blackWithoutText(film, order)).stream()
                .filter(part -> !order.isOfAClip(part))
                .map(part -> picture(order, part, "is black"))
                .toList();
    }

    /** A scene so short that all of it may be black is held to half of its length. */
    private List<TimeRange> blackWithoutText(InspectedFilm film, ExpectedFilm order) {
        return film.bare().black().stream()
                .filter(part -> part.lengthS() >= Math.min(longestBlackS, order.sceneLengthS(part.startS()) / 2))
                .toList();
    }

    private List<GateViolation> frozen(InspectedFilm film, ExpectedFilm order) {
        List<TimeRange> black = all(film.decoded().black(), blackWithoutText(film, order));
        List<TimeRange> bare = film.bare().frozen().stream()
                .filter(part -> part.lengthS() >= longestFreezeS)
                .toList();
        return all(film.decoded().frozen(), bare).stream()
                .filter(part -> black.stream().noneMatch(dark -> dark.holds(part, 0.1)))
                .filter(part -> !order.isOfAClip(part))
                .map(part -> picture(order, part, "stands still"))
                .toList();
    }

    /** What was found in the finished film, and what only shows without its text. */
    private static List<TimeRange> all(List<TimeRange> film, List<TimeRange> bare) {
        return Stream.concat(
                        film.stream().filter(part -> bare.stream().noneMatch(other -> other.holds(part, 0.2))),
                        bare.stream())
                .sorted(Comparator.comparingDouble(TimeRange::startS))
                .toList();
    }

    private static GateViolation picture(ExpectedFilm order, TimeRange part, String what) {
        int scene = order.sceneAt(part.startS());
        return new GateViolation(
                part.startS(),
                String.format(Locale.ROOT, "the picture %s for %.1f s (scene %d).", what, part.lengthS(), scene),
                OTHER_PICTURE.formatted(scene),
                part);
    }

    private List<GateViolation> silent(InspectedFilm film, ExpectedFilm order) {
        return film.decoded().silent().stream()
                .filter(part -> order.pauses().stream().noneMatch(pause -> pause.holds(part, WORD_TIME_TOLERANCE_S)))
                .map(part -> new GateViolation(
                        part.startS(),
                        String.format(
                                Locale.ROOT,
                                "there is silence for %.1f s during the narration of scene %d.",
                                part.lengthS(),
                                order.sceneAt(part.startS())),
                        "Listen to the scene's sound; delete its file if it is silent, and restart the run."))
                .toList();
    }

    private List<GateViolation> loudness(InspectedFilm film, ExpectedFilm order) {
        Loudness loudness = film.decoded().loudness();
        if (loudness == null) {
            return List.of(new GateViolation(
                    0, "the loudness cannot be measured.", "Check that the film has an audio stream."));
        }
        List<GateViolation> violations = new ArrayList<>();
        if (Math.abs(loudness.integratedLufs() - loudnessLufs) > LOUDNESS_TOLERANCE_LU + 1e-9) {
            violations.add(level(
                    "the film's loudness is %.1f LUFS, expected %.1f.",
                    loudness.integratedLufs(),
                    loudnessLufs,
                    "The voice's peaks may be too high for this loudness: lower aivideo.export.loudness-lufs."));
        }
        if (loudness.truePeakDbtp() > truePeakDbtp + 1e-9) {
            violations.add(level(
                    "a peak reaches %.1f dBTP, the limit is %.1f.",
                    loudness.truePeakDbtp(),
                    truePeakDbtp,
                    "Lower aivideo.export.loudness-lufs, or raise aivideo.export.true-peak-dbtp."));
        }
        return violations;
    }

    private static GateViolation level(String problem, double measured, double wanted, String remedy) {
        return new GateViolation(0, String.format(Locale.ROOT, problem, measured, wanted), remedy);
    }
}
