package dev.aivideo.likeness;

import dev.aivideo.project.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Cuts a text into the pieces that CLIP was trained on: lower case, bytes as letters, and the pairs of pieces that were
 * most frequent put together first (byte-pair encoding; see {@code tokenizer.json} of openai/clip-vit-base-patch32).
 */
final class ClipTokenizer {
    /** With the marks for start and end. */
    static final int MAX_PIECES = 77;

    private static final String WORD_ENDS = "</w>";
    private static final Pattern WORD = Pattern.compile(
            "'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String[] LETTERS = letters();

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final int start;
    private final int end;

    private ClipTokenizer(JsonNode json) {
        JsonNode model = json.path("model");
        model.path("vocab")
                .properties()
                .forEach(piece -> ids.put(piece.getKey(), piece.getValue().intValue()));
        for (JsonNode merge : model.path("merges")) {
            ranks.putIfAbsent(
                    merge.isArray()
                            ? merge.path(0).asString("") + " " + merge.path(1).asString("")
                            : merge.asString(""),
                    ranks.size());
        }
        start = ids.getOrDefault("<|startoftext|>", -1);
        end = ids.getOrDefault("<|endoftext|>", -1);
    }

    /** @throws LikenessException if the file is no such tokenizer */
    static ClipTokenizer read(Path file) {
        try {
            ClipTokenizer tokenizer = new ClipTokenizer(Json.STRICT.readTree(file));
            if (tokenizer.start < 0 || tokenizer.end < 0) {
                throw new LikenessException(file + " is not the tokenizer of CLIP.", null);
            }
            return tokenizer;
        } catch (JacksonException e) {
            throw new LikenessException("Cannot read " + file + ".", e);
        }
    }

    /**
     * A byte as the vocabulary writes it: a printable Latin-1 character as itself, the others in their order from
     * U+0100 on.
     */
    private static String[] letters() {
        String[] letters = new String[256];
        int next = 256;
        for (int value = 0; value < letters.length; value++) {
            boolean isPrintable = value >= '!' && value <= '~' || value >= 0xa1 && value <= 0xff && value != 0xad;
            letters[value] = Character.toString(isPrintable ? value : next++);
        }
        return letters;
    }

    /** The pieces' numbers between the marks for start and end; what is beyond the model's length is left out. */
    long[] encode(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<Integer> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find() && pieces.size() < MAX_PIECES) {
            // What has no number cannot be in a vocabulary of all bytes; of a damaged one it stands for the end.
            merged(word.group()).forEach(piece -> pieces.add(ids.getOrDefault(piece, end)));
        }
        long[] encoded = new long[Math.min(pieces.size(), MAX_PIECES - 2) + 2];
        Arrays.setAll(encoded, i -> i == 0 ? start : i == encoded.length - 1 ? end : pieces.get(i - 1));
        return encoded;
    }

    private List<String> merged(String word) {
        List<String> pieces = new ArrayList<>();
        for (byte value : word.getBytes(StandardCharsets.UTF_8)) {
            pieces.add(LETTERS[value & 0xff]);
        }
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + WORD_ENDS);
        for (int best = bestPair(pieces); best >= 0; best = bestPair(pieces)) {
            pieces.set(best, pieces.get(best) + pieces.remove(best + 1));
        }
        return pieces;
    }

    /** Where the pair begins that is put together next; -1 if there is none. */
    private int bestPair(List<String> pieces) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            int rank = ranks.getOrDefault(pieces.get(i) + " " + pieces.get(i + 1), Integer.MAX_VALUE);
            if (rank < bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }
}
