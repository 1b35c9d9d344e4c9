package dev.aivideo.script.embedded;

import dev.aivideo.language.Markdown;
import dev.aivideo.language.Mentions;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.ScriptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes the narration from a source's own sentences: chosen and cut into scenes, in the source's order, with nothing
 * added and nothing changed but that citation marks are left out.
 */
public class SourceScriptWriter implements ScriptWriter {
    /** A source of more than this many times the words wanted is narrowed to its best paragraphs first. */
    private static final int NARROWED_FROM = 8;
    /** A short film needs as many sentences to choose from, or none has the length that is left. */
    private static final int NARROWED_TO_WORDS = 1_200;

    /** How far from the budget the words may be before it is said. */
    private static final double HELD = 0.03;

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
    public boolean canWrite(ScriptRequest request) {
        return request.source() != null;
    }

    @Override
    public Script write(ScriptRequest request) {
        if (request.source() == null) {
            throw new ScriptException("There is no source to narrate.", "", "Give one with --source.", null);
        }
        List<String> paragraphs = Markdown.read(request.source()).paragraphs();
        List<Passage> all = Passages.of(paragraphs);
        List<Passage> passages = narrowed(all, paragraphs, request);
        if (passages.isEmpty()) {
            throw new ScriptException(
                    "The source has no sentence that could be narrated.",
                    request.source().length() + " characters, " + paragraphs.size() + " paragraphs",
                    "Give a text in whole sentences.",
                    null);
        }
        int available = passages.stream().mapToInt(Passage::words).sum();
        boolean everything = available <= request.words();
        List<Passage> chosen = everything
                ? passages
                : new PassageSelection(passages, hasEnding(passages, all), request.topic(), embedder, mentions)
                        .choose(request.words());
        return sceneMaker
                .script(request, chosen, faults(chosen, available, request))
                .from(chosen.stream().flatMap(Passage::indices).toList());
    }

    private static List<String> faults(List<Passage> chosen, int available, ScriptRequest request) {
        int words = chosen.stream().mapToInt(Passage::words).sum();
        long asked = request.duration().toSeconds();
        if (words > request.words() * (1 + HELD)) {
            return List.of(
                    "The source's sentences fit no closer: %d words where a film of %d s needs about %d. Give a longer --duration."
                            .formatted(words, asked, request.words()));
        }
        if (words >= request.words() * (1 - HELD)) {
            return List.of();
        }
        return List.of(String.format(
                Locale.ROOT,
                "The source gives %d words of narration (it has %d) where a film of %d s needs about %d, so the film will be "
                        + "about %d s long. Give a longer --source or a shorter --duration.",
                words,
                available,
                asked,
                request.words(),
                asked * words / request.words()));
    }

    private static boolean hasEnding(List<Passage> kept, List<Passage> all) {
        return !kept.isEmpty()
                && kept.get(kept.size() - 1).index() == all.get(all.size() - 1).index();
    }

    /** What the paragraphs nearest to the topic say, in their order, so that a whole book is read in reasonable time. */
    private List<Passage> narrowed(List<Passage> passages, List<String> paragraphs, ScriptRequest request) {
        long words = Math.max(NARROWED_TO_WORDS, (long) NARROWED_FROM * request.words());
        long wanted = words * 6; // a word has about six characters with its space
        if (paragraphs.stream().mapToLong(String::length).sum() <= wanted) {
            return passages;
        }
        float[] topic = embedder.embed(request.topic());
        List<Map.Entry<Integer, Double>> ranked = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            ranked.add(Map.entry(i, SentenceEmbedder.cosine(embedder.embed(paragraphs.get(i)), topic)));
        }
        ranked.sort(Map.Entry.<Integer, Double>comparingByValue().reversed());
        TreeSet<Integer> kept = new TreeSet<>();
        long length = 0;
        for (Map.Entry<Integer, Double> paragraph : ranked) {
            if (length < wanted) {
                kept.add(paragraph.getKey());
                length += paragraphs.get(paragraph.getKey()).length();
            }
        }
        return passages.stream()
                .filter(passage -> kept.contains(passage.paragraph()))
                .toList();
    }
}
