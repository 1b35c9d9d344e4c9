package dev.aivideo.speech.text;

import dev.aivideo.speech.lexicon.Endings;
import dev.aivideo.speech.lexicon.Lexicon;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of the operator's list, also with {@code 's} behind them and as parts of words with hyphens. */
final class ListedReading implements TextRule {
    private final Lexicon lexicon;

    ListedReading(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable String read(TokenCursor at) {
        String whole = word(at.core());
        if (whole != null || !at.core().contains("-")) {
            return whole;
        }
        String[] parts = at.core().split("-+");
        boolean listed = Stream.of(parts).anyMatch(part -> word(part) != null);
        return listed ? Stream.of(parts).map(this::part).collect(Collectors.joining(" ")) : null;
    }

    private String part(String part) {
        String listed = word(part);
        return listed == null ? Normaliser.said(part) : listed;
    }

    private @Nullable String word(String word) {
        String sound = lexicon.sound(word);
        if (sound == null && word.endsWith("'s")) {
            String owner = lexicon.sound(word.substring(0, word.length() - 2));
            sound = owner == null ? null : Endings.s(owner);
        }
        return sound == null ? null : write(word, sound);
    }

    /** One word for the voice, however many there would be without the list: {@code F-16}. */
    private static String write(String word, String sound) {
        String said = Latin.of(word.matches(".*\\d.*") ? Normaliser.said(word) : word);
        return SaidAs.write(said.replaceAll("[^\\p{L}']+", "-"), sound);
    }
}
