package dev.aivideo.script.embedded;

import dev.aivideo.language.Mentions;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.ScriptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the narration from the sources' own sentences: chosen and cut into scenes, with nothing added. Of a text that was
 * written to be told they stay unchanged and in order, except that citation marks are left out; notes are told in
 * sentences, see {@link dev.aivideo.script.notes.NotesTelling}; those of an encyclopedia's articles are made to be heard, see {@link SentenceCleaning}, and put in an order that tells a story.
 */
public class SourceScriptWriter implements ScriptWriter {
    /** How far from the budget the words may be before there is a warning. */
    private static final double TOLERATED = 0.03;

    private final SceneMaker sceneMaker;
    private final TextNarration texts;
    private final ArticleNarration articles;

    public SourceScriptWriter(SentenceEmbedder embedder, SceneMaker sceneMaker) {
        Mentions.Reader mentions = new Mentions.Reader();
        this.sceneMaker = sceneMaker;
        this.texts = new TextNarration(embedder, mentions);
        this.articles = new ArticleNarration(embedder, mentions);
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
        List<Passage> chosen =
                ArticleNarration.fits(request.sources()) ? articles.passages(request) : texts.passages(request);
        if (chosen.isEmpty()) {
            throw new ScriptException(
                    "The source has no sentence that could be narrated.",
                    request.material().length() + " characters",
                    "Give a text in whole sentences.",
                    null);
        }
        return sceneMaker.script(request, chosen, true, faults(words(chosen), request));
    }

    @Override
    public List<Map<String, String>> leftOut(ScriptRequest request) {
        return texts.reading(request).leftOut().stream()
                .map(one -> Map.of("text", one.text(), "reason", one.reason()))
                .toList();
    }

    private static int words(List<Passage> passages) {
        return passages.stream().mapToInt(Passage::words).sum();
    }

    private List<String> faults(int words, ScriptRequest request) {
        List<String> faults = new ArrayList<>(lengthFaults(words, request));
        if (!ArticleNarration.fits(request.sources()) && texts.reading(request).isMostlyLeftOut()) {
            faults.add(
                    "More than half of the source is left out as it is no content to be told: goals, exercises, contacts"
                            + " or fragments. The film's audit lists it. Remedy: write it in whole sentences under another heading.");
        }
        return faults;
    }

    private static List<String> lengthFaults(int words, ScriptRequest request) {
        long seconds = request.duration().toSeconds();
        int wanted = request.words();
        if (words > wanted * (1 + TOLERATED)) {
            return List.of(
                    "The script has %d words, but a film of %d s needs about %d: no selection of the source's sentences is closer. Give a longer --duration."
                            .formatted(words, seconds, wanted));
        }
        if (words < wanted * (1 - TOLERATED)) {
            return List.of(
                    "The source gives %d words of narration, but a film of %d s needs about %d: the film will be about %d s long. Give a longer --source or a shorter --duration."
                            .formatted(words, seconds, wanted, seconds * words / wanted));
        }
        return List.of();
    }
}
