package dev.aivideo.script.embedded;

import dev.aivideo.language.Markdown;
import dev.aivideo.language.Mentions;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.ScriptWriter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the narration from a source's own sentences: chosen and cut into scenes, in the source's order, with nothing
 * added and nothing changed, except that citation marks are left out.
 */
public class SourceScriptWriter implements ScriptWriter {
    /** A source of more than this many times the words wanted is narrowed to its best paragraphs first. */
    private static final int NARROWED_FROM = 8;
    /** A short film needs as many sentences to choose from, or none has the length that is left. */
    private static final int NARROWED_TO_WORDS = 1_200;

    /** A word has about six characters with its space. */
    private static final int CHARACTERS_PER_WORD = 6;

    /** How far from the budget the words may be before there is a warning. */
    private static final double TOLERATED = 0.03;

    private final SentenceEmbedder embedder;
    private final SceneMaker sceneMaker;
    private final Mentions.Reader mentions = new Mentions.Reader();

    public SourceScriptWriter(SentenceEmbedder embedder, SceneMaker sceneMaker) {
        this.embedder = embedder;
        this.sceneMaker = sceneMaker;
    }

    @Override
    public String name() {
        return "source";
    }

    @Override
    public boolean narratesSources() {
        return true;
    }

    @Override
    public boolean canWrite(ScriptRequest request) {
        return !request.sources().isEmpty();
    }

    @Override
    public Script write(ScriptRequest request) {
        if (request.sources().isEmpty()) {
            throw new ScriptException("There is no source to narrate.", "", "Give one with --source.", null);
        }
        List<String> paragraphs = Markdown.read(request.material()).paragraphs();
        List<Passage> all = Passages.of(paragraphs);
        List<Passage> passages = narrowed(all, paragraphs, request);
        if (passages.isEmpty()) {
            throw new ScriptException(
                    "The source has no sentence that could be narrated.",
                    request.material().length() + " characters, " + paragraphs.size() + " paragraphs",
                    "Give a text in whole sentences.",
                    null);
        }
        List<Passage> chosen = words(passages) <= request.words()
                ? passages
                : new PassageSelection(passages, hasEnding(passages, all), request.topic(), embedder, mentions)
                        .choose(request.words());
        return sceneMaker.script(request, chosen, true, faults(words(chosen), words(passages), request));
    }

    private static int words(List<Passage> passages) {
        return passages.stream().mapToInt(Passage::words).sum();
    }

    private static List<String> faults(int words, int available, ScriptRequest request) {
        long seconds = request.duration().toSeconds();
        int wanted = request.words();
        if (words > wanted * (1 + TOLERATED)) {
            return List.of(
                    "The script has %d words, but a film of %d s needs about %d: no selection of the source's sentences is closer. Give a longer --duration."
                            .formatted(words, seconds, wanted));
        }
        if (words < wanted * (1 - TOLERATED)) {
            return List.of(
                    "The source gives %d words of narration (it has %d), but a film of %d s needs about %d: the film will be about %d s long. Give a longer --source or a shorter --duration."
                            .formatted(words, available, seconds, wanted, seconds * words / wanted));
        }
        return List.of();
    }

    private static boolean hasEnding(List<Passage> kept, List<Passage> all) {
        return !kept.isEmpty()
                && kept.get(kept.size() - 1).index() == all.get(all.size() - 1).index();
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
