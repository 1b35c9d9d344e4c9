package dev.aivideo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is seen and heard in the film. */
final class ContentRules {
    private static final double LOUDNESS_TOLERANCE_LU = 0.5;

    /** How exactly the times of words are known. */
    private static final double WORD_TIME_TOLERANCE_S = 0.5;

    private static final String OTHER_PICTURE = "See `show PROJECT` for what scene %d shows; take that picture out of"
            + " the library, or choose other keywords, and make the film anew.";

    private final double loudnessLufs;
    private final double truePeakDbtp;

    ContentRules(ExportProperties properties) {
        this.loudnessLufs = properties.loudnessLufs();
        this.truePeakDbtp = properties.truePeakDbtp();
    }

    List<Rule> all() {
        return List.of(this::black, this::frozen, this::silent, this::loudness);
    }

    private List<Fault> black(FilmFacts film, FilmOrder order) {
        return film.decoded().black().stream()
                .map(part -> picture(order, part, "is black"))
                .toList();
    }

    private List<Fault> frozen(FilmFacts film, FilmOrder order) {
        List<Stretch> black = film.decoded().black();
        return film.decoded().frozen().stream()
                .filter(part -> black.stream().noneMatch(dark -> dark.holds(part, 0.1)))
                .map(part -> picture(order, part, "stands still"))
                .toList();
    }

    private static Fault picture(FilmOrder order, Stretch part, String what) {
        int scene = order.sceneAt(part.startS());
        return new Fault(
                part.startS(),
                String.format(Locale.ROOT, "the picture %s for %.1f s (scene %d).", what, part.lengthS(), scene),
                OTHER_PICTURE.formatted(scene));
    }

    private List<Fault> silent(FilmFacts film, FilmOrder order) {
        return film.decoded().silent().stream()
                .filter(part -> order.pauses().stream().noneMatch(pause -> pause.holds(part, WORD_TIME_TOLERANCE_S)))
                .map(part -> new Fault(
                        part.startS(),
                        String.format(
                                Locale.ROOT,
                                "nothing is heard for %.1f s where scene %d is spoken.",
                                part.lengthS(),
                                order.sceneAt(part.startS())),
                        "Listen to the scene's sound; delete its file if it is silent, and restart the run."))
                .toList();
    }

    private List<Fault> loudness(FilmFacts film, FilmOrder order) {
        Loudness loudness = film.decoded().loudness();
        if (loudness == null) {
            return List.of(new Fault(0, "the loudness cannot be measured.", "See whether the film has sound."));
        }
        List<Fault> faults = new ArrayList<>();
        if (Math.abs(loudness.integratedLufs() - loudnessLufs) > LOUDNESS_TOLERANCE_LU + 1e-9) {
            faults.add(new Fault(
                    0,
                    String.format(
                            Locale.ROOT,
                            "the film is at %.1f LUFS, wanted is %.1f.",
                            loudness.integratedLufs(),
                            loudnessLufs),
                    "The voice's peaks may be too high for this loudness: lower aivideo.export.loudness-lufs."));
        }
        if (loudness.truePeakDbtp() > truePeakDbtp + 1e-9) {
            faults.add(new Fault(
                    0,
                    String.format(
                            Locale.ROOT,
                            "a peak reaches %.1f dBTP, allowed is %.1f.",
                            loudness.truePeakDbtp(),
                            truePeakDbtp),
                    "Lower aivideo.export.loudness-lufs, or raise aivideo.export.true-peak-dbtp."));
        }
        return faults;
    }
}
