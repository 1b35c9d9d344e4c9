package dev.aivideo.script.embedded;

import dev.aivideo.language.Markdown;
import dev.aivideo.language.Mentions;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.script.ScriptRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a narration of texts that were written to be told: their own sentences, in their order. */
final class TextNarration {
    /** A source of more than this many times the words wanted is narrowed to its best paragraphs first. */
    private static final int NARROWED_FROM = 8;
    /** A short film needs as many sentences to choose from, or none has the length that is left. */
    private static final int NARROWED_TO_WORDS = 1_200;

    /** A word has about six characters with its space. */
    private static final int CHARACTERS_PER_WORD = 6;

    private final SentenceEmbedder embedder;
    private final Mentions.Reader mentions;

    private @Nullable SourceReading last;

    TextNarration(SentenceEmbedder embedder, Mentions.Reader mentions) {
        this.embedder = embedder;
        this.mentions = mentions;
    }

    /** What is said, in order; empty if no sentence can be. */
    List<Passage> passages(ScriptRequest request) {
        SourceReading reading = reading(request);
        List<Markdown.Prose> texts = reading.texts();
        List<String> paragraphs =
                texts.stream().flatMap(text -> text.paragraphs().stream()).toList();
        List<Passage> all = Passages.ofTexts(texts);
        if (reading.isNotes() && all.stream().mapToInt(Passage::words).sum() <= NARROWED_TO_WORDS) {
            return new NotesSelection(all, reading.foremost()).choose(request.words());
        }
        List<Passage> passages = narrowed(all, paragraphs, request);
        return passages.stream().mapToInt(Passage::words).sum() <= request.words()
                ? passages
                : new PassageSelection(passages, hasEnding(passages, all), request.topic(), embedder, mentions)
                        .choose(request.words());
    }

    /** The sources as they are told. A script is written several times until it has its length. */
    synchronized SourceReading reading(ScriptRequest request) {
        if (last == null || !last.isOf(request)) {
            last = SourceReading.of(request);
        }
        return last;
    }

    private static boolean hasEnding(List<Passage> kept, List<Passage> all) {
        return !kept.isEmpty() && kept.get(kept.size() - 1).equals(all.get(all.size() - 1));
    }

    /** What the paragraphs nearest to the topic say, in their order, so that a whole book is read in reasonable time. */
    private List<Passage> narrowed(List<Passage> passages, List<String> paragraphs, ScriptRequest request) {
        long characters = CHARACTERS_PER_WORD * Math.max(NARROWED_TO_WORDS, (long) NARROWED_FROM * request.words());
        if (paragraphs.stream().mapToLong(String::length).sum() <= characters) {
            return passages;
        }
        Set<Integer> kept = new HashSet<>();
        long length = 0;
        for (int paragraph : ranked(paragraphs, request.topic())) {
            if (length < characters) {
                kept.add(paragraph);
                length += paragraphs.get(paragraph).length();
            }
        }
        return passages.stream()
                .filter(passage -> kept.contains(passage.paragraph()))
                .toList();
    }

    /** Numbers of the paragraphs, the nearest to the topic first. */
    private List<Integer> ranked(List<String> paragraphs, String topic) {
        float[] wanted = embedder.embed(topic);
        double[] similarity = paragraphs.stream()
                .mapToDouble(paragraph -> SentenceEmbedder.cosine(embedder.embed(paragraph), wanted))
                .toArray();
        return IntStream.range(0, similarity.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer paragraph) -> similarity[paragraph])
                        .reversed())
                .toList();
    }
}
