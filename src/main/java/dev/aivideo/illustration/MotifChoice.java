package dev.aivideo.illustration;

import dev.aivideo.illustration.Likeness.Fit;
import dev.aivideo.illustration.motif.Motif;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Finds motifs that fit the words. What fits too little gives way to a motif that shows nothing in particular; what the
 * film's topic names may be shown in a scene that speaks of something else for a while.
 *
 * <p>A scene is decided by itself, so that one made again is the same and changes no other: each motif belongs to one of
 * two halves, and scenes use them in turn. Neighbouring scenes therefore share no motif, whatever either chooses; what
 * is spoken of most is in both halves, in compositions that look different. Within a scene none comes twice, as long as
 * it has no more pictures than there are motifs for it; a very long scene borrows plain ones of the other half.
 */
class MotifChoice {
    /** Below it a picture has nothing to do with the words. Measured: wrong motifs seldom reach it, right ones do. */
    private static final double THRESHOLD = 0.30;
    /** Of the best for a sentence, in whichever half: what stays further behind belongs to another subject. */
    private static final double BEHIND_THE_BEST = 0.72;
    /** Likeness to the topic from which a motif is of the film's subject. */
    private static final double OF_THE_TOPIC = 0.35;

    private final Likeness likeness;

    MotifChoice(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * A motif and how it was found.
     *
     * @param nearest what comes nearest to the words of all that the scene could show there
     */
    record Choice(Motif motif, Fit nearest) {
        /** To the words, in hundredths; none if the motif suits all words. */
        double likeness() {
            return motif.isPlain() ? 0 : Math.round(nearest.value() * 100) / 100.0;
        }

        /** In words, for the audit. */
        String reason() {
            return motif.isPlain()
                    ? String.format(
                            Locale.ROOT,
                            "%s, which suits all words (nearest to these: %s, %.2f)",
                            motif.title(),
                            nearest.motif().title(),
                            nearest.value())
                    : String.format(Locale.ROOT, "%s, likeness to the words %.2f", motif.title(), nearest.value());
        }
    }

    /**
     * A motif for each of a scene's drawn pictures, in order.
     *
     * @param film a number that the film's topic gives; it decides which half begins
     */
    List<Choice> choose(IllustrationRequest request, long film) {
        int half = (int) Math.floorMod(film + request.sceneNumber(), 2L);
        List<Fit> fits = likeness.fits(request);
        List<Fit> usable =
                fits.stream().filter(fit -> fit.motif().half() == half).toList();
        Map<Integer, Fit> chosen = new HashMap<>();
        Set<Motif> taken = EnumSet.noneOf(Motif.class);
        for (Fit fit : usable) {
            if (suits(fit, fits) && !chosen.containsKey(fit.place()) && taken.add(fit.motif())) {
                chosen.put(fit.place(), fit);
            }
        }
        List<Motif> plain = plain(request.sceneNumber(), half, film);
        List<Choice> choices = new ArrayList<>();
        for (int place = 0; place < request.slots().size(); place++) {
            Fit fit = chosen.get(place);
            choices.add(
                    fit == null
                            ? new Choice(
                                    plain.get((place - (int) filled(choices)) % plain.size()),
                                    nearest(usable, place, taken))
                            : new Choice(fit.motif(), fit));
        }
        return choices;
    }

    private static boolean suits(Fit fit, List<Fit> all) {
        double best = all.stream()
                .filter(one -> one.place() == fit.place())
                .mapToDouble(Fit::value)
                .max()
                .orElse(0);
        return fit.value() >= THRESHOLD && (fit.value() >= BEHIND_THE_BEST * best || fit.topic() >= OF_THE_TOPIC);
    }

    /** How many of the pictures so far show something. */
    private static long filled(List<Choice> choices) {
        return choices.stream().filter(choice -> !choice.motif().isPlain()).count();
    }

    private static Fit nearest(List<Fit> fits, int place, Set<Motif> taken) {
        return fits.stream()
                .filter(fit -> fit.place() == place && !taken.contains(fit.motif()))
                .findFirst()
                .orElse(fits.get(0));
    }

    /** Those of the scene's half first, in an order of the film's own, then the others. */
    private static List<Motif> plain(int scene, int half, long film) {
        List<Motif> all = new ArrayList<>(
                Arrays.stream(Motif.values()).filter(Motif::isPlain).toList());
        Collections.shuffle(all, new Random(film));
        all.sort(Comparator.comparing(motif -> motif.half() != half));
        // The scene before last, of the same half, has shown the first ones.
        Collections.rotate(all.subList(0, all.size() / 2), scene / 2 * (all.size() / 4));
        return all;
    }
}
