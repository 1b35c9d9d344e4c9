package dev.aivideo.illustration;

import dev.aivideo.footage.FootageQuery;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.illustration.lettering.Figure;
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

    List<Design> designs(FootageQuery query, int count) {
        long film = hash(query.topic());
        List<MotifChoice.Choice> motifs = motifChoice.choose(query, count, film);
        ColourScheme family =
                ColourScheme.values()[(int) Math.floorMod(film >> 7, (long) ColourScheme.values().length)];
        List<Words> words = words(query, count);
        List<Design> designs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = query.sceneNumber() * PICTURES_A_SCENE + i;
            long seed = film + 0x9E3779B97F4A7C15L * (query.sceneNumber() * 1000L + i);
            Words type = words.get(i);
            designs.add(new Design(
                    query.sceneNumber(),
                    i + 1,
                    seed,
                    motifs.get(i).motif(),
                    motifs.get(i).reason(),
                    motifs.get(i).likeness(),
                    family,
                    // A scene's first picture is a step further than the last one's, so that openings differ too.
                    Tone.values()[(place + query.sceneNumber()) % Tone.values().length],
                    (query.sceneNumber() + i / 4) % 2 == 1,
                    query.sceneNumber() % 3 == 0,
                    type.card,
                    type.kicker,
                    type.text,
                    type.detail));
        }
        return designs;
    }

    private record Words(CardLayout card, String kicker, String text, String detail) {
        static final Words NONE = new Words(CardLayout.PLAIN, "", "", "");
    }

    /** The phrase opens the scene; a figure or a quotation comes later; what lies between carries a note or nothing. */
    private List<Words> words(FootageQuery query, int count) {
        String topic = shortened(query.topic()).toUpperCase(Locale.ROOT);
        String kicker = LetteringStyle.LABEL.canShow(topic) ? topic : "";
        String phrase = query.phrase().isEmpty() ? keyPhrase.apply(query.narration(), query.topic()) : query.phrase();
        List<Words> later = new ArrayList<>();
        Figure.in(query.narration())
                .filter(figure -> !phrase.contains(figure.number()))
                .ifPresent(
                        figure -> later.add(new Words(CardLayout.NUMBER, kicker, figure.number(), figure.counted())));
        Quotation.in(query.narration()).ifPresent(text -> later.add(new Words(CardLayout.QUOTE, "", text, "")));
        query.terms().stream()
                .filter(term -> !term.equalsIgnoreCase(phrase) && !term.equalsIgnoreCase(query.topic()))
                .filter(term -> term.length() <= 32)
                .limit(2)
                .forEach(term -> later.add(new Words(CardLayout.NOTE, "", capitalised(term), "")));
        List<Words> words = new ArrayList<>();
        words.add(new Words(CardLayout.PHRASE, kicker, capitalised(phrase), ""));
        for (int i = 1; i < count; i++) {
            words.add(i % 2 == 0 && !later.isEmpty() ? later.remove(0) : Words.NONE);
        }
        // Letters that the typeface lacks would show as boxes: better none.
        return words.stream()
                .map(one ->
                        LetteringStyle.BOLD.canShow(one.text + one.detail) && !one.text.isBlank() ? one : Words.NONE)
                .toList();
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
