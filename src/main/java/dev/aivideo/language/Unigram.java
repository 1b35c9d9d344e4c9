package dev.aivideo.language;

import dev.aivideo.project.Json;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Cuts a text into the pieces that are most likely together: SentencePiece's unigram model as XLM-RoBERTa uses it, see
 * Kudo 2018, https://arxiv.org/abs/1804.10959. A word begins with {@code ▁}; what no piece has is unknown.
 */
final class Unigram implements Tokenizer {
    /** The multilingual models were trained on texts of at most this many pieces; what is beyond is left out. */
    static final int MAX_PIECES = 128;

    private static final String WORD_BEGINS = "▁";
    /** How much less likely than any piece a letter is that no piece has. */
    private static final double UNKNOWN_PENALTY = 10;

    /** @param score logarithm of its likelihood */
    private record Piece(int id, double score) {}

    private final Map<String, Piece> pieces = new HashMap<>();
    private final Piece unknown;
    private final long start;
    private final long end;
    private final int longest;

    private Unigram(JsonNode tokenizer) {
        JsonNode model = tokenizer.path("model");
        JsonNode vocabulary = model.path("vocab");
        Set<String> marks = new HashSet<>();
        tokenizer
                .path("added_tokens")
                .forEach(mark -> marks.add(mark.path("content").asString("")));
        Map<String, Integer> markIds = new HashMap<>();
        double least = 0;
        int id = 0;
        for (JsonNode entry : vocabulary) {
            String piece = entry.path(0).asString("");
            double score = entry.path(1).asDouble();
            if (marks.contains(piece)) {
                markIds.put(piece, id);
            } else {
                pieces.put(piece, new Piece(id, score));
            }
            least = Math.min(least, score);
            id++;
        }
        this.unknown = new Piece(model.path("unk_id").asInt(-1), least - UNKNOWN_PENALTY);
        this.start = markIds.getOrDefault("<s>", -1);
        this.end = markIds.getOrDefault("</s>", -1);
        this.longest = pieces.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Reads a {@code tokenizer.json} of the library tokenizers.
     *
     * @throws EmbeddingException if it is not one of this kind
     */
    static Unigram read(Path file) {
        try {
            JsonNode json = Json.STRICT.readTree(file);
            Unigram unigram = new Unigram(json);
            boolean isComplete = unigram.start >= 0 && unigram.end >= 0 && unigram.unknown.id() >= 0;
            if (!json.path("model").path("type").asString("").equals("Unigram") || !isComplete) {
                throw new EmbeddingException(
                        file + " is no unigram tokenizer with <s>, </s> and an unknown piece", null);
            }
            return unigram;
        } catch (JacksonException e) {
            throw new EmbeddingException("Cannot read " + file, e);
        }
    }

    @Override
    public long[] encode(String text) {
        List<Integer> ids = new ArrayList<>();
        // The model's own table of characters is NFKC but for a few signs.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ");
        for (String word : plain.strip().split(" ")) {
            if (!word.isEmpty() && ids.size() < MAX_PIECES) {
                add(WORD_BEGINS + word, ids);
            }
        }
        long[] encoded = new long[Math.min(ids.size(), MAX_PIECES - 2) + 2];
        Arrays.setAll(encoded, i -> i == 0 ? start : i == encoded.length - 1 ? end : ids.get(i - 1));
        return encoded;
    }

    /** The best way to each place in the word, from the left (Viterbi). */
    private void add(String word, List<Integer> ids) {
        int length = word.length();
        double[] best = new double[length + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        int[] begins = new int[length + 1];
        Piece[] taken = new Piece[length + 1];
        for (int from = 0; from < length; from += Character.charCount(word.codePointAt(from))) {
            int next = from + Character.charCount(word.codePointAt(from));
            for (int to = next; to <= Math.min(length, Math.max(next, from + longest)); to++) {
                Piece piece = pieces.get(word.substring(from, to));
                if (piece == null && to == next) {
                    piece = unknown;
                }
                if (piece != null && best[from] + piece.score() > best[to]) {
                    best[to] = best[from] + piece.score();
                    begins[to] = from;
                    taken[to] = piece;
                }
            }
        }
        int at = ids.size();
        for (int to = length; to > 0; to = begins[to]) {
            // Letters that nobody knows are one piece where they stand together.
            if (taken[to] != unknown || ids.size() == at || ids.get(at) != unknown.id()) {
                ids.add(at, taken[to].id());
            }
        }
    }
}
