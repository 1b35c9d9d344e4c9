package dev.aivideo.illustration;

import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.illustration.lettering.Figure;
import dev.aivideo.illustration.lettering.Lettering;
import dev.aivideo.illustration.lettering.LetteringStyle;
import dev.aivideo.illustration.lettering.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;

/**
 * Gives each picture of a film its motif, colours and type, by the topic, the scene's words and number and the place in
 * it alone. {@link MotifChoice} finds motifs that fit the words; neither neighbouring pictures nor neighbouring scenes
 * share one, and neighbouring pictures differ in how light they are.
 */
class Designer {
    private static final int PICTURES_A_SCENE = 6;
    private static final int LONGEST_KICKER = 44;

    private final BinaryOperator<String> keyPhrase;
    private final MotifChoice motifChoice;

    /** @param keyPhrase of a narration (first) in a film about a topic (second) */
    Designer(BinaryOperator<String> keyPhrase, MotifChoice motifChoice) {
        this.keyPhrase = keyPhrase;
        this.motifChoice = motifChoice;
    }

    /** A design for each shot that is open. */
    List<Design> designs(IllustrationRequest request) {
        long film = hash(request.subject().topic());
        List<MotifChoice.Choice> motifs = motifChoice.choose(request, film);
        List<Lettering> lettering = lettering(request);
        List<Design> designs = new ArrayList<>();
        for (int i = 0; i < request.slots().size(); i++) {
            int scene = request.sceneNumber();
            long seed = film + 0x9E3779B97F4A7C15L * (scene * 1000L + i);
            designs.add(new Design(scene, i + 1, seed, motifs.get(i), colours(film, scene, i), lettering.get(i)));
        }
        return designs;
    }

    private static Colours colours(long film, int scene, int i) {
        ColourScheme[] families = ColourScheme.values();
        // A scene's first picture is a step further than the last one's, so that openings differ too.
        int tone = scene * PICTURES_A_SCENE + i + scene;
        return new Colours(
                families[(int) Math.floorMod(film >> 7, (long) families.length)],
                Tone.values()[tone % Tone.values().length],
                (scene + i / 4) % 2 == 1);
    }

    /** The phrase opens the scene; a figure or a quotation comes later; what lies between carries a note or nothing. */
    private List<Lettering> lettering(IllustrationRequest request) {
        Subject subject = request.subject();
        boolean centred = request.sceneNumber() % 3 == 0;
        String topic = shortened(subject.topic()).toUpperCase(Locale.ROOT);
        String kicker = LetteringStyle.LABEL.canShow(topic) ? topic : "";
        String phrase =
                subject.phrase().isEmpty() ? keyPhrase.apply(subject.narration(), subject.topic()) : subject.phrase();
        List<Lettering> later = later(subject, phrase, kicker, centred);
        List<Lettering> all = new ArrayList<>();
        all.add(new Lettering(CardLayout.PHRASE, centred, kicker, capitalised(phrase), ""));
        for (int i = 1; i < request.slots().size(); i++) {
            all.add(i % 2 == 0 && !later.isEmpty() ? later.remove(0) : Lettering.none(centred));
        }
        return all.stream().map(Lettering::ifLegible).toList();
    }

    private static List<Lettering> later(Subject subject, String phrase, String kicker, boolean centred) {
        List<Lettering> later = new ArrayList<>();
        Figure.in(subject.narration())
                .filter(figure -> !phrase.contains(figure.number()))
                .ifPresent(figure -> later.add(
                        new Lettering(CardLayout.NUMBER, centred, kicker, figure.number(), figure.counted())));
        Quotation.in(subject.narration())
                .ifPresent(text -> later.add(new Lettering(CardLayout.QUOTE, centred, "", text, "")));
        subject.terms().stream()
                .filter(term -> !term.equalsIgnoreCase(phrase) && !term.equalsIgnoreCase(subject.topic()))
                .filter(term -> term.length() <= 32)
                .limit(2)
                .forEach(term -> later.add(new Lettering(CardLayout.NOTE, centred, "", capitalised(term), "")));
        return later;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String shortened(String topic) {
        if (topic.length() <= LONGEST_KICKER) {
            return topic;
        }
        int space = topic.lastIndexOf(' ', LONGEST_KICKER - 1);
        return topic.substring(0, space > 0 ? space : LONGEST_KICKER - 1) + "…";
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            hash = 31 * hash + letter;
        }
        return hash * 0x9E3779B97F4A7C15L;
    }
}
