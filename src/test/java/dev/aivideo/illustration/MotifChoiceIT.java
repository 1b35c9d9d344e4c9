package dev.aivideo.illustration;

import static dev.aivideo.illustration.motif.Motif.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.facts.FilmFacts;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.illustration.MotifChoice.Choice;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often a drawn picture fits the words, with the real model of meaning. The table is printed. */
class MotifChoiceIT {
    private record Case(String topic, String narration, Set<Motif> right) {}

    private static final List<Case> CLEAR = List.of(
            clear(
                    "How suspension bridges stand",
                    "The main cables pass over the towers and hold the roadway.",
                    SPAN,
                    CABLES,
                    DECK,
                    ARCHES,
                    BLUEPRINT,
                    CRANES),
            clear(
                    "How suspension bridges stand",
                    "Painters work all year. They begin again when they have finished.",
                    SPAN,
                    CABLES,
                    DECK,
                    ARCHES,
                    BLUEPRINT,
                    CRANES),
            clear("Roman engineering", "Stone arches carried water across the valley to the city.", ARCHES),
            clear(
                    "Life of the honey bee",
                    "The workers seal the cells with wax when the honey is ripe.",
                    HONEYCOMB,
                    BEES,
                    HIVES),
            clear(
                    "Life of the honey bee",
                    "A forager flies from blossom to blossom and gathers pollen.",
                    BEES,
                    BLOSSOMS,
                    HONEYCOMB,
                    HIVES),
            clear(
                    "The Apollo programme",
                    "The lander touched down beside a crater in the grey dust.",
                    MOON,
                    ORB,
                    ROCKET),
            clear("The Apollo programme", "Five engines lifted the rocket from its launch pad.", ROCKET, STARS, MOON),
            clear("Black holes", "Stars circle the centre of the galaxy, where nothing can be seen.", STARS, ORB),
            clear(
                    "Russian invasion of Ukraine",
                    "Troops crossed the border before dawn and moved along the front.",
                    BARRIER),
            clear("Russian invasion of Ukraine", "The shelling left most of the city in ruins.", BARRIER),
            clear(
                    "Russian invasion of Ukraine",
                    "Ships with grain left the port again and crossed the Black Sea.",
                    HARBOUR,
                    WAVES,
                    SAIL,
                    BARRIER),
            clear("Our legal system", "The judge hears both sides before the court decides.", SCALES),
            clear("The French Revolution", "Thousands of citizens gathered in the square to protest.", CROWD),
            clear("How laws are made", "The parliament votes, and the government must obey.", COLUMNS, SCALES),
            clear(
                    "The Treaty of Versailles",
                    "The delegates signed the agreement, which ran to two hundred pages.",
                    PAGES),
            clear("Inflation", "Prices rose by nine percent, and the economy shrank.", COINS),
            clear("Inflation", "The central bank printed more money than ever before.", COINS),
            clear("How computers work", "Billions of tiny switches sit on a single silicon chip.", CIRCUIT, NETWORK),
            clear("The internet", "Every message travels through many connected computers.", NETWORK, CIRCUIT),
            clear("Genetics", "Two strands of DNA wind around each other like a twisted ladder.", HELIX),
            clear("How vaccines work", "The immune system learns to recognise the virus.", CELLS, HELIX, PULSE),
            clear("The human heart", "It beats a hundred thousand times a day.", PULSE, HELIX),
            clear("New York", "Skyscrapers rise above the streets of Manhattan.", SKYLINE),
            clear("Rural life", "Only forty families still live in the houses of the village.", VILLAGE),
            clear("The Amazon rainforest", "Trees taller than churches shade the ground.", FOREST),
            clear("How wheat changed the world", "In August, the ripe grain is cut and threshed.", GRAIN, FIELDS),
            clear("Modern farming", "Farmers plough their fields in autumn and sow in spring.", FIELDS, GRAIN),
            clear("The Alps", "Glaciers carved deep valleys between the peaks.", HILLS),
            clear(
                    "Hurricanes",
                    "The wind reached two hundred kilometres an hour, and lightning lit the sky.",
                    STORM,
                    CLOUDS),
            clear("World trade", "Container ships wait for days outside the harbour.", HARBOUR, WAVES, SAIL),
            clear(
                    "The industrial revolution",
                    "Smoke from the chimneys of the mills darkened the sky.",
                    FACTORY,
                    GEARS),
            clear("The energy transition", "The grid carries electricity from the wind parks to the cities.", PYLONS),
            clear("The first railways", "Trains ran on iron tracks between Liverpool and Manchester.", RAILS),
            clear("Route 66", "The highway runs for thousands of kilometres through the desert.", ROAD),
            clear("The history of aviation", "Airliners carry passengers across the Atlantic in seven hours.", FLIGHT),
            clear(
                    "The library of Alexandria",
                    "Scholars from many countries read and copied its books.",
                    SHELVES,
                    PAGES),
            clear("The history of radio", "A voice was carried through the air for the first time.", SOUND),
            clear("How clocks work", "A pendulum divides the hour into equal parts.", CLOCK, GEARS));

    private static final List<Case> NOTHING_FITS = List.of(
            clear("Loneliness", "Nobody had told her why it mattered so much."),
            clear("Humour", "A good joke needs a surprise at its end."),
            clear("How to be patient", "It is easier to say it than to do it."),
            clear("Cats", "A cat sleeps for most of the day."),
            clear("Chess", "He gave up his queen and won."),
            clear("Good manners", "Saying thank you costs nothing."));

    private static Case clear(String topic, String narration, Motif... right) {
        Set<Motif> motifs = EnumSet.noneOf(Motif.class);
        motifs.addAll(List.of(right));
        return new Case(topic, narration, motifs);
    }

    private final SentenceEmbedder embedder = new SentenceEmbedder(2, 2000);
    private final Keywords keywords = new Keywords(embedder);
    private final MotifChoice motifs = new MotifChoice(new Likeness(embedder::embed));

    private List<Choice> choose(Case one, int scene, int pictures) {
        return motifs.choose(request(one, scene, Aspect.WIDE, pictures), 7);
    }

    /** Shots in which one sentence each is heard. */
    private static List<Slot> slots(List<String> sentences) {
        List<Slot> slots = new ArrayList<>();
        for (String sentence : sentences) {
            Duration from = Duration.ofSeconds(3L * slots.size());
            Duration until = from.plusSeconds(3);
            SpokenSentence spoken =
                    new SpokenSentence(sentence, from, until, List.of(new SpokenWord(sentence, from, until)));
            slots.add(new Slot(slots.size(), from, until, List.of(new HeardSentence(spoken, List.of()))));
        }
        return slots;
    }

    private IllustrationRequest request(Case one, int scene, Aspect aspect, int pictures) {
        Subject subject = new Subject(
                one.topic(),
                one.narration(),
                keywords.searchTerms(one.narration(), one.topic()),
                "",
                new FilmFacts(List.of()));
        return new IllustrationRequest(
                subject, PictureFormat.of(aspect), scene, slots(Collections.nCopies(pictures, one.narration())));
    }

    @Test
    void showsWhatTheWordsSpeakOf() {
        int fits = 0;
        int figurative = 0;
        int right = 0;
        for (Case one : CLEAR) {
            List<Choice> shown = new ArrayList<>(choose(one, 1, 3));
            shown.addAll(choose(one, 2, 3));
            shown.removeIf(choice -> choice.motif().isPlain());
            long good = shown.stream()
                    .filter(choice -> one.right().contains(choice.motif()))
                    .count();
            List<String> wrong = shown.stream()
                    .filter(choice -> !one.right().contains(choice.motif()))
                    .map(Choice::reason)
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %-75s %s%n",
                    one.topic(),
                    one.narration(),
                    shown.stream().map(choice -> choice.motif().title()).toList() + " wrong: " + wrong);
            fits += good > 0 ? 1 : 0;
            figurative += shown.size();
            right += (int) good;
        }
        System.out.printf(
                "fits in %d of %d cases; %d of %d figurative pictures are right%n",
                fits, CLEAR.size(), right, figurative);

        assertThat(fits / (double) CLEAR.size()).isGreaterThanOrEqualTo(0.65);
        assertThat(right / (double) figurative).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void showsNothingInParticularWhereNothingFits() {
        for (Case one : NOTHING_FITS) {
            for (int scene = 1; scene <= 2; scene++) {
                assertThat(choose(one, scene, 4))
                        .as("%s", one)
                        .allSatisfy(choice -> assertThat(choice.motif().shows())
                                .as(choice.reason())
                                .isEmpty());
            }
        }
    }

    @Test
    void aSceneDecidedAgainDecidesAlike() {
        List<Choice> first = choose(CLEAR.get(9), 4, 5);
        MotifChoice other = new MotifChoice(new Likeness(new SentenceEmbedder(1, 10)::embed));

        assertThat(other.choose(request(CLEAR.get(9), 4, Aspect.UPRIGHT, 5), 7)).isEqualTo(first);
    }

    @Test
    void aPictureIsChosenByTheSentenceHeardWhileItIsSeen() {
        String narration = "Ships wait in the harbour. The judge opens the trial in court.";
        Subject subject = new Subject("A day", narration, List.of("harbour", "court"), "", new FilmFacts(List.of()));

        assertThat(motifs.choose(
                        new IllustrationRequest(
                                subject, PictureFormat.of(Aspect.WIDE), 2, slots(Sentences.split(narration))),
                        1))
                .extracting(Choice::motif)
                .containsExactly(HARBOUR, SCALES);
    }
}
