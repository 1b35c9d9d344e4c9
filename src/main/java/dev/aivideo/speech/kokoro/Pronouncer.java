package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.lexicon.Endings;
import dev.aivideo.speech.text.SaidAs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a sentence that is written out into Kokoro's alphabet, word by word. */
final class Pronouncer {
    /** To be raised whenever words that the dictionary has are pronounced otherwise. */
    static final String EDITION = "3";

    private static final Map<String, String> NAMES = SoundTables.lines("names.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

    private final Dictionary dictionary;
    private final UnaryOperator<String> spellingRules;
    private final Map<String, String> unknown = new ConcurrentHashMap<>();

    Pronouncer(Dictionary dictionary, UnaryOperator<String> spellingRules) {
        this.dictionary = dictionary;
        this.spellingRules = spellingRules;
    }

    /** For each word, its sound and the punctuation behind it. */
    List<String> sounds(List<String> words) {
        List<SaidAs> said = words.stream().map(SaidAs::of).toList();
        boolean several = said.stream().anyMatch(word -> Homographs.has(word.word()));
        WordKinds kinds = several ? WordKinds.of(said) : null;
        List<String> sounds = new ArrayList<>(Collections.nCopies(words.size(), ""));
        // From the end, because "the" depends on the sound that follows.
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean phraseEnds = !said.get(i).marks().isEmpty() || i + 1 == words.size();
            String next = phraseEnds ? "" : said.get(i + 1).word();
            String nextSound = phraseEnds ? "" : sounds.get(i + 1);
            String previous = i == 0 ? "" : said.get(i - 1).word();
            String inPlace = WeakForms.sound(said.get(i).word(), previous, next, nextSound);
            sounds.set(
                    i,
                    (inPlace == null ? sound(said, i, kinds) : inPlace)
                            + said.get(i).marks());
        }
        return sounds;
    }

    private String sound(List<SaidAs> said, int i, @Nullable WordKinds kinds) {
        SaidAs word = said.get(i);
        if (!word.sound().isEmpty()) {
            return word.sound();
        }
        if (kinds != null && Homographs.has(word.word())) {
            return Homographs.sound(word.word(), kinds, i);
        }
        return sound(word.word(), ForeignNames.language(said, i));
    }

    /** @param language that the word may be of, as {@link ForeignNames} has it; null for English */
    private String sound(String word, @Nullable String language) {
        String known = known(word, language);
        if (known != null) {
            return known;
        }
        if (word.contains("-")) {
            return compound(word, language);
        }
        if (word.endsWith("'s")) {
            return Endings.s(sound(word.substring(0, word.length() - 2), language));
        }
        String foreign = ForeignNames.unknown(word, language);
        return foreign != null
                ? foreign
                : unknown.computeIfAbsent(SaidAs.plain(word).replace("'", ""), spellingRules);
    }

    private @Nullable String known(String word, @Nullable String language) {
        if (word.isEmpty()) {
            return "";
        }
        String name = NAMES.get(word);
        String marked = name != null ? name : ForeignNames.marked(word, language);
        String known = marked != null ? marked : dictionary.find(word);
        return known != null ? known : dictionary.find(SaidAs.plain(word));
    }

    private String compound(String word, @Nullable String language) {
        StringBuilder joined = new StringBuilder();
        for (String part : word.split("-+")) {
            joined.append(joined.isEmpty() || part.isEmpty() ? "" : " ").append(sound(part, language));
        }
        return joined.toString();
    }
}
