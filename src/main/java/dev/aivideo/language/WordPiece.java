package dev.aivideo.language;

import dev.aivideo.project.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Cuts a text into the word pieces that the model was trained on: lower case, accents off, punctuation by itself, then
 * the longest piece of the vocabulary first (the uncased BERT tokenizer).
 */
final class WordPiece implements Tokenizer {
    /** The model was trained on texts of at most this many pieces; what is beyond is left out. */
    static final int MAX_PIECES = 256;

    private static final int MAX_WORD_CHARS = 100;
    private static final String CONTINUED = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = id("[UNK]");
        this.start = id("[CLS]");
        this.end = id("[SEP]");
    }

    /** Reads {@code model.vocab} of a {@code tokenizer.json} on the class path. */
    static WordPiece ofResource(String resource) {
        try (InputStream json = WordPiece.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException("Class path has no " + resource);
            }
            JsonNode vocabulary = Json.STRICT.readTree(json).path("model").path("vocab");
            Map<String, Integer> ids = new HashMap<>(64_000);
            vocabulary
                    .properties()
                    .forEach(piece -> ids.put(piece.getKey(), piece.getValue().intValue()));
            return new WordPiece(ids);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    @Override
    public long[] encode(String text) {
        List<Integer> ids = new ArrayList<>();
        ids.add(start);
        for (String word : words(text)) {
            ids.addAll(pieces(word));
        }
        List<Integer> kept = ids.subList(0, Math.min(ids.size(), MAX_PIECES - 1));
        kept.add(end);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** Whether the vocabulary has the word, in lower case, in one piece. */
    boolean isWord(String word) {
        return vocabulary.containsKey(word);
    }

    /** Whether the word, in lower case, is among the vocabulary's first, which is in the order of frequency. */
    boolean isAmongFirst(int most, String word) {
        return vocabulary.getOrDefault(word, Integer.MAX_VALUE) < most;
    }

    static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    boolean alone = standsAlone(c);
                    if (alone || isBreak(c)) {
                        flush(word, words);
                    }
                    if (alone) {
                        words.add(Character.toString(c));
                    } else if (!isBreak(c) && !Character.isISOControl(c)) {
                        word.appendCodePoint(c);
                    }
                });
        flush(word, words);
        return words;
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            String piece = word.length() > MAX_WORD_CHARS ? null : longestPiece(word, from);
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(id(piece));
            from += piece.length() - (from > 0 ? CONTINUED.length() : 0);
        }
        return pieces;
    }

    private @Nullable String longestPiece(String word, int from) {
        for (int to = word.length(); to > from; to--) {
            String piece = (from > 0 ? CONTINUED : "") + word.substring(from, to);
            if (vocabulary.containsKey(piece)) {
                return piece;
            }
        }
        return null;
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalStateException("The model's vocabulary has no " + piece);
        }
        return id;
    }

    private static boolean isBreak(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean standsAlone(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(c) || (c < 128 && !Character.isLetterOrDigit(c) && c > ' ');
        };
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
