package dev.aivideo.speech.kokoro;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, or a part of one that the network can take at once.
 *
 * @param words as given
 * @param symbols padded at both ends, as the network wants them
 * @param firstSymbols for each word, where its symbols begin in {@code symbols}; one more entry for the end
 */
record Utterance(List<String> words, long[] symbols, int[] firstSymbols) {
    /** The network takes 510 symbols; sounds best well below. */
    static final int MAX_SYMBOLS = 500;

    /** Cuts a sentence where it is too long, at the last pause before that, else between two words. */
    static List<Utterance> of(List<String> words, List<String> sounds) {
        List<Utterance> utterances = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = end(sounds, from);
            utterances.add(build(words.subList(from, to), sounds.subList(from, to)));
            from = to;
        }
        return utterances;
    }

    private static int end(List<String> sounds, int from) {
        int length = 0;
        int pause = from;
        for (int i = from; i < sounds.size(); i++) {
            length += Symbols.of(sounds.get(i)).size() + 1;
            if (length > MAX_SYMBOLS && i > from) {
                return pause > from ? pause : i;
            }
            if (sounds.get(i).matches(".*[,;:.!?…—]")) {
                pause = i + 1;
            }
        }
        return sounds.size();
    }

    private static Utterance build(List<String> words, List<String> sounds) {
        List<Integer> symbols = new ArrayList<>(List.of(Symbols.PAD));
        int[] firsts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                symbols.add(Symbols.SPACE);
            }
            firsts[i] = symbols.size();
            List<Integer> word = Symbols.of(sounds.get(i));
            symbols.addAll(word.subList(0, Math.min(word.size(), MAX_SYMBOLS)));
        }
        firsts[words.size()] = symbols.size();
        symbols.add(Symbols.PAD);
        long[] ids = symbols.stream().mapToLong(Integer::longValue).toArray();
        return new Utterance(List.copyOf(words), ids, firsts);
    }

    /** Whether punctuation closes it, behind at least one sound. */
    boolean endsInMark() {
        return symbols.length > 3 && symbols[symbols.length - 2] <= Symbols.LAST_MARK;
    }

    int length() {
        return symbols.length - 2;
    }
}
