package dev.aivideo.script.embedded;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.script.Script;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.ScriptRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Makes a script of chosen passages: scenes of even length with search terms, title and description. */
public class SceneMaker {
    private static final int DESCRIPTION_CHARS = 300;

    private final Keywords keywords;

    public SceneMaker(Keywords keywords) {
        this.keywords = keywords;
    }

    /** @param quoted whether the passages are of the request's sources */
    Script script(ScriptRequest request, List<Passage> passages, boolean quoted, List<String> faults) {
        List<String> sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        List<SceneOrigin> origins =
                quoted ? passages.stream().flatMap(SceneMaker::origins).toList() : List.of();
        List<ScriptScene> scenes = scenes(sentences, origins, ends(passages), request);
        return new Script(request.topic(), description(sentences), List.of(), scenes, faults);
    }

    /** What ends with each sentence. */
    private static List<SceneCut.End> ends(List<Passage> passages) {
        List<SceneCut.End> ends = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            ends.addAll(Collections.nCopies(passage.said().size() - 1, SceneCut.End.SENTENCE));
            Passage next = i + 1 < passages.size() ? passages.get(i + 1) : null;
            if (next == null || beginsChapter(next.part(), passage.part())) {
                ends.add(SceneCut.End.SECTION);
            } else {
                ends.add(next.paragraph() == passage.paragraph() ? SceneCut.End.SENTENCE : SceneCut.End.PARAGRAPH);
            }
        }
        return ends;
    }

    /** A close that was taken from the article's beginning belongs to the last chapter. */
    private static boolean beginsChapter(StoryPart next, StoryPart part) {
        return !next.isOfChapter(part) && !(next.isLead() && next.source() <= part.source());
    }

    /** Of each sentence, with the heading of its section. */
    private static Stream<SceneOrigin> origins(Passage passage) {
        return passage.said().stream()
                .map(sentence -> new SceneOrigin(passage.part().heading(), List.of(sentence)));
    }

    private List<ScriptScene> scenes(
            List<String> sentences, List<SceneOrigin> origins, List<SceneCut.End> ends, ScriptRequest request) {
        int[] words = sentences.stream().mapToInt(Sentences::words).toArray();
        List<ScriptScene> scenes = new ArrayList<>();
        List<String> foremost = new ArrayList<>();
        int from = 0;
        for (int to : SceneCut.ends(words, ends, scenesFor(words, request))) {
            String text = String.join(" ", sentences.subList(from, to));
            List<String> terms = keywords.searchTerms(text, request.topic(), foremost);
            foremost.add(terms.get(0));
            scenes.add(new ScriptScene(
                    text, terms, origins.isEmpty() ? SceneOrigin.NONE : joined(origins.subList(from, to))));
            from = to;
        }
        return scenes;
    }

    private static SceneOrigin joined(List<SceneOrigin> origins) {
        return new SceneOrigin(
                origins.get(0).heading(),
                origins.stream().flatMap(one -> one.sentences().stream()).toList());
    }

    /** A script that falls short of its budget has as many scenes less, so that they keep their length. */
    private static int scenesFor(int[] words, ScriptRequest request) {
        int total = Arrays.stream(words).sum();
        double share = Math.min(1, total / (0.9 * request.words()));
        return Math.max(1, (int) Math.round(request.scenes() * share));
    }

    private static String description(List<String> sentences) {
        StringBuilder description = new StringBuilder(sentences.get(0));
        for (String sentence : sentences.subList(1, sentences.size())) {
            if (description.length() + sentence.length() >= DESCRIPTION_CHARS) {
                break;
            }
            description.append(' ').append(sentence);
        }
        return description.toString();
    }
}
