package dev.aivideo.footage.library;

import dev.aivideo.project.Progress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The meanings of texts. Each is computed once (some milliseconds) and kept in a file for as long as it is in use. */
class SentenceVectors {
    /** So many are lost at most if the program is killed. */
    private static final int UNSAVED = 5000;

    private static final int REPORTED = 50;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final VectorFile file;
    private final Embedding embedding;
    private final Progress progress;

    /**
     * What computes vectors.
     *
     * @param model another name means other vectors
     * @param dimensions how many numbers a vector has
     */
    record Embedding(String model, int dimensions, Function<String, float[]> embed) {}

    SentenceVectors(Path file, Embedding embedding, Progress progress) {
        this.file = new VectorFile(file, embedding.model(), embedding.dimensions());
        this.embedding = embedding;
        this.progress = progress;
    }

    /** The vector of a text that is not kept, of length 1. */
    float[] embed(String text) {
        return embedding.embed().apply(text);
    }

    /**
     * The texts' vectors in their order. Those of other texts are no longer kept.
     *
     * @param shown what is embedded for a text, by its place; asked for only where there is no vector yet
     */
    ByteVectors of(List<String> texts, IntFunction<String> shown) {
        VectorFile.Stored stored = file.read();
        ByteVectors vectors = new ByteVectors(texts.size(), embedding.dimensions());
        Map<Long, Integer> places = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            long key = key(texts.get(at));
            if (stored.copy(key, vectors, at)) {
                places.put(key, at);
            } else {
                open.add(at);
            }
        }
        compute(open, texts, shown, vectors, places);
        if (!open.isEmpty() || places.size() != stored.size()) {
            file.write(places, vectors);
        }
        return vectors;
    }

    private void compute(
            List<Integer> open,
            List<String> texts,
            IntFunction<String> shown,
            ByteVectors vectors,
            Map<Long, Integer> places) {
        int done = 0;
        for (int at : open) {
            Integer same = places.putIfAbsent(key(texts.get(at)), at);
            if (same == null) {
                vectors.set(at, embed(shown.apply(at)));
            } else {
                vectors.set(at, vectors.scale(same), ByteBuffer.wrap(vectors.numbers()), vectors.offset(same));
            }
            done++;
            if (done % REPORTED == 0 || done == open.size()) {
                progress.report("indexing library", done, open.size(), "files");
            }
            if (done % UNSAVED == 0 && done < open.size()) {
                file.write(places, vectors);
            }
        }
    }

    /** FNV-1a of 64 bits (https://www.rfc-editor.org/rfc/rfc9923), over UTF-16 units. */
    private static long key(String text) {
        long key = FNV_OFFSET;
        for (int at = 0; at < text.length(); at++) {
            key = (key ^ text.charAt(at)) * FNV_PRIME;
        }
        return key;
    }
}
