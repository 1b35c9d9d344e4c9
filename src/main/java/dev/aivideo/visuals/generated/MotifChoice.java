package dev.aivideo.visuals.generated;

import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.visuals.FootageQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds motifs that fit the words. What a motif shows is compared in meaning with the sentence that is heard while the
 * picture is seen, with the whole narration, the search terms and the film's topic; what fits too little gives way to a
 * motif that shows nothing in particular. A subject that the topic names outright may be shown wherever nothing fits
 * better.
 *
 * <p>A scene is decided by itself, so that one made again is the same and changes no other: each motif belongs to one of
 * two halves, and scenes use them in turn. Neighbouring scenes therefore share no motif, and within a scene none comes
 * twice, as long as it has no more pictures than there are motifs.
 */
class MotifChoice {
    /** Below it a picture has nothing to do with the words. Measured: wrong motifs seldom reach 0.3, right ones do. */
    static final double THRESHOLD = 0.32;

    private static final double SENTENCE = 0.40;
    private static final double NARRATION = 0.20;
    private static final double TERM = 0.15;
    private static final double TOPIC = 0.25;
    /** What the topic counts alone: a likeness of 0.62, as of "bees" and a comb, is enough. */
    private static final double TOPIC_ALONE = 0.52;

    private final Function<String, float[]> embed;
    private @Nullable Map<Motif, List<float[]>> shown;

    /** @param embed meaning of a text, as a vector of length 1 */
    MotifChoice(Function<String, float[]> embed) {
        this.embed = embed;
    }

    /**
     * A motif and how it was found.
     *
     * @param likeness of what it shows to the words; of the nearest motif, where it shows nothing in particular
     * @param nearest the motif that comes nearest to the words among those that the scene could have
     */
    record Choice(Motif motif, double likeness, Motif nearest) {
        /** In words, for the audit. */
        String reason() {
            return motif.shows().isEmpty()
                    ? String.format(
                            Locale.ROOT,
                            "%s, which suits all words: the nearest, %s, means %.2f, less than %.2f",
                            motif.title(),
                            nearest.title(),
                            likeness,
                            THRESHOLD)
                    : String.format(Locale.ROOT, "%s, which means %.2f of the words", motif.title(), likeness);
        }
    }

    private record Fit(int place, Motif motif, double likeness) {}

    /**
     * A motif for each of a scene's drawn pictures, in order.
     *
     * @param film a number that the film's topic gives; it decides which half begins
     */
    List<Choice> choose(FootageQuery query, int count, long film) {
        int half = (int) Math.floorMod(film + query.sceneNumber(), 2L);
        List<Fit> fits = fits(query, count, half);
        Map<Integer, Fit> best = new HashMap<>();
        Map<Motif, Integer> taken = new EnumMap<>(Motif.class);
        for (Fit fit : fits) {
            if (fit.likeness >= THRESHOLD && !best.containsKey(fit.place) && !taken.containsKey(fit.motif)) {
                best.put(fit.place, fit);
                taken.put(fit.motif, fit.place);
            }
        }
        List<Motif> plain = plain(query.sceneNumber(), half, film);
        List<Choice> choices = new ArrayList<>();
        int next = 0;
        for (int place = 0; place < count; place++) {
            int at = place;
            Fit fit = best.get(place);
            Fit nearest = fits.stream()
                    .filter(one -> one.place == at && !taken.containsKey(one.motif))
                    .findFirst()
                    .orElse(fits.get(0));
            choices.add(
                    fit == null
                            ? new Choice(plain.get(next++ % plain.size()), nearest.likeness, nearest.motif)
                            : new Choice(fit.motif, fit.likeness, fit.motif));
        }
        return choices;
    }

    /** How well each motif of the half fits each picture, the best first. */
    private List<Fit> fits(FootageQuery query, int count, int half) {
        float[] narration = embed.apply(query.narration());
        float[] topic = embed.apply(query.topic());
        List<float[]> terms = query.terms().stream().map(embed).toList();
        List<Fit> fits = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            float[] sentence = embed.apply(heard(query, query.taken() + place, query.taken() + count));
            for (Map.Entry<Motif, List<float[]>> entry : shown().entrySet()) {
                if (entry.getKey().half() == half) {
                    List<float[]> shows = entry.getValue();
                    double term = terms.stream()
                            .mapToDouble(one -> alike(one, shows))
                            .max()
                            .orElse(0);
                    double about = alike(topic, shows);
                    double sum = SENTENCE * alike(sentence, shows)
                            + NARRATION * alike(narration, shows)
                            + TERM * term
                            + TOPIC * about;
                    fits.add(new Fit(place, entry.getKey(), Math.max(sum, TOPIC_ALONE * about)));
                }
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::likeness)
                .reversed()
                .thenComparingInt(Fit::place)
                .thenComparing(Fit::motif));
        return fits;
    }

    /** The sentence that is spoken in the middle of a shot, taking all letters to last equally long. */
    static String heard(FootageQuery query, int shot, int shots) {
        List<String> sentences = Sentences.split(query.narration());
        int letters = sentences.stream().mapToInt(String::length).sum();
        double middle = letters * (shot + 0.5) / shots;
        int end = 0;
        for (String sentence : sentences) {
            end += sentence.length();
            if (middle < end) {
                return sentence;
            }
        }
        return query.narration();
    }

    private static double alike(float[] words, List<float[]> shows) {
        return shows.stream()
                .mapToDouble(one -> SentenceEmbedder.cosine(words, one))
                .max()
                .orElse(0);
    }

    /** Those of the scene's half first, in an order of the film's own, then the others. */
    private static List<Motif> plain(int scene, int half, long film) {
        List<Motif> all = new ArrayList<>(Arrays.stream(Motif.values())
                .filter(motif -> motif.shows().isEmpty())
                .toList());
        Collections.shuffle(all, new Random(film));
        Collections.rotate(all, scene);
        all.sort(Comparator.comparing(motif -> motif.half() != half));
        return all;
    }

    private synchronized Map<Motif, List<float[]>> shown() {
        if (shown == null) {
            Map<Motif, List<float[]>> meanings = new EnumMap<>(Motif.class);
            for (Motif motif : Motif.values()) {
                if (!motif.shows().isEmpty()) {
                    meanings.put(motif, motif.shows().stream().map(embed).toList());
                }
            }
            shown = meanings;
        }
        return shown;
    }
}
