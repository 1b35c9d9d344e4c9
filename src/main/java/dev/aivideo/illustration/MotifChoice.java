package dev.aivideo.illustration;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.Likeness.Fit;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.project.SpokenWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Finds motifs for the words. A thing is shown where the sentence names it, or where the scene does and nothing else is
 * named; of several the one whose meaning is closest. Likeness alone shows nothing, and a name alone neither: the same
 * word may mean something else. What nothing is named for holds what the scene has shown, in another composition; a scene
 * that names nothing has motifs that show nothing in particular.
 *
 * <p>A scene is decided by itself, so that one made again is the same and changes no other.
 */
class MotifChoice {
    /** Below it a word that names the thing means something else. */
    private static final double LEAST_LIKENESS = 0.16;
    /** Of the best one: how far behind it a motif may be that is of the scene's half, or has not been shown. */
    private static final double NEARLY_AS_GOOD = 0.8;
    /** What makes a part of a composition look like another picture. */
    private static final double[] ZOOMS = {1, 1.55, 1.25, 1.85};

    private static final List<Motif> QUIET =
            List.of(Motif.BOKEH, Motif.STRANDS, Motif.RAYS, Motif.HALFTONE, Motif.RINGS);

    private final Likeness likeness;

    MotifChoice(Likeness likeness) {
        this.likeness = likeness;
    }

    /** How a motif was found. */
    enum Reach {
        SENTENCE,
        SCENE,
        HELD,
        NOTHING
    }

    /**
     * A motif and how it was found.
     *
     * @param likeness to the words; 0 for one that suits all words
     * @param name the word that names it; empty for one that suits all words
     * @param zoom 1 for the whole composition
     */
    record Choice(Motif motif, double likeness, String name, Reach reach, double zoom) {

        /** In words, for the audit. */
        String reason() {
            return switch (reach) {
                case SENTENCE -> "%s, which the sentence names (%s)".formatted(motif.title(), name);
                case SCENE -> "%s, which the scene names (%s)".formatted(motif.title(), name);
                case HELD -> "%s, which the scene has named before (%s)".formatted(motif.title(), name);
                case NOTHING -> motif.title() + ", which suits all words";
            };
        }

        /** In hundredths. */
        double rounded() {
            return Math.round(likeness * 100) / 100.0;
        }
    }

    private record Named(Fit fit, String name) {}

    /**
     * A motif for each of a scene's drawn pictures, in order.
     *
     * @param film a number that the film's topic gives
     */
    List<Choice> choose(IllustrationRequest request, long film) {
        List<Fit> fits = likeness.fits(request);
        List<Choice> choices = new ArrayList<>();
        List<Motif> plain = plain(request.sceneNumber(), film);
        for (int place = 0; place < request.slots().size(); place++) {
            int at = place;
            List<Fit> own = fits.stream().filter(fit -> fit.place() == at).toList();
            choices.add(sentence(request, own, choices)
                    .or(() -> held(choices))
                    .or(() -> scene(request, own, choices))
                    .orElseGet(() -> new Choice(plain.get(at % plain.size()), 0, "", Reach.NOTHING, 1)));
        }
        return choices;
    }

    private Optional<Choice> sentence(IllustrationRequest request, List<Fit> fits, List<Choice> before) {
        Slot slot = request.slots().get(before.size());
        return best(request, heard(slot), fits, Reach.SENTENCE, before)
                .or(() -> best(request, sentences(slot), fits, Reach.SENTENCE, before));
    }

    private Optional<Choice> scene(IllustrationRequest request, List<Fit> fits, List<Choice> before) {
        return best(request, request.subject().narration(), fits, Reach.SCENE, before);
    }

    /** The same again, so that a thought is held; but not a third time. */
    private static Optional<Choice> held(List<Choice> before) {
        if (before.isEmpty() || before.get(before.size() - 1).reach() == Reach.NOTHING) {
            return Optional.empty();
        }
        Choice last = before.get(before.size() - 1);
        boolean often = before.size() > 2
                && before.subList(before.size() - 3, before.size()).stream()
                        .allMatch(one -> one.motif() == last.motif());
        return often
                ? Optional.empty()
                : Optional.of(
                        new Choice(last.motif(), last.likeness(), last.name(), Reach.HELD, zoom(last.motif(), before)));
    }

    private Optional<Choice> best(
            IllustrationRequest request, String said, List<Fit> fits, Reach reach, List<Choice> before) {
        String around = request.subject().narration() + " " + request.subject().topic();
        int year = year(request, before.size());
        List<Named> named = fits.stream()
                .filter(fit -> fit.value() >= LEAST_LIKENESS && fit.motif().isOf(year))
                .flatMap(fit -> fit.motif().namedIn(said, around).map(name -> new Named(fit, name)).stream())
                .toList();
        double best = named.stream().mapToDouble(one -> one.fit().value()).max().orElse(0);
        int half = Math.floorMod(request.sceneNumber(), 2);
        return named.stream()
                .filter(one -> one.fit().value() >= NEARLY_AS_GOOD * best)
                .min(Comparator.<Named>comparingLong(one -> shown(one.fit().motif(), before))
                        .thenComparing(one -> one.fit().motif().half() != half)
                        .thenComparing(one -> -one.fit().value()))
                .map(one -> new Choice(
                        one.fit().motif(),
                        one.fit().value(),
                        one.name(),
                        reach,
                        zoom(one.fit().motif(), before)));
    }

    /** The same for a shade behind a card: what shows nothing in particular is then a quiet one. */
    static Choice behindType(Choice choice, int place) {
        return choice.reach() == Reach.NOTHING
                ? new Choice(QUIET.get(Math.floorMod(place, QUIET.size())), 0, "", Reach.NOTHING, 1)
                : choice;
    }

    private static double zoom(Motif motif, List<Choice> before) {
        return ZOOMS[(int) (shown(motif, before) % ZOOMS.length)];
    }

    private static long shown(Motif motif, List<Choice> before) {
        return before.stream().filter(choice -> choice.motif() == motif).count();
    }

    /** The words that are spoken while the picture is seen. */
    private static String heard(Slot slot) {
        return slot.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word ->
                        word.start().compareTo(slot.until()) < 0 && word.end().compareTo(slot.from()) > 0)
                .map(SpokenWord::text)
                .collect(Collectors.joining(" "));
    }

    private static String sentences(Slot slot) {
        return slot.sentences().stream().map(HeardSentence::text).collect(Collectors.joining(" "));
    }

    /** The latest year that the sentences name, so that nothing is shown that was not there yet. */
    private static int year(IllustrationRequest request, int place) {
        return request.slots().get(place).sentences().stream()
                .flatMap(sentence -> sentence.facts().stream())
                .filter(Fact.Moment.class::isInstance)
                .mapToInt(fact -> ((Fact.Moment) fact).year())
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** In an order of the film's own; neighbouring scenes begin with others. */
    private static List<Motif> plain(int scene, long film) {
        List<Motif> all = new ArrayList<>(
                Arrays.stream(Motif.values()).filter(Motif::isPlain).toList());
        Collections.shuffle(all, new Random(film));
        Collections.rotate(all, scene * 4);
        return all;
    }
}
