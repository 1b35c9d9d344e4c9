package dev.aivideo.script.embedded;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.script.Script;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.ScriptRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a script of chosen passages: scenes of even length with search terms, title and description. */
public class SceneMaker {
    private static final int DESCRIPTION_CHARS = 300;

    private final Keywords keywords;

    public SceneMaker(Keywords keywords) {
        this.keywords = keywords;
    }

    /** @param quoted whether the passages are those of the request's first source */
    Script script(ScriptRequest request, List<Passage> passages, boolean quoted, List<String> faults) {
        List<String> sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        List<SceneOrigin.Sentence> origins = quoted ? origins(passages) : List.of();
        List<ScriptScene> scenes = scenes(sentences, origins, paragraphEnds(passages, sentences.size()), request);
        return new Script(request.topic(), description(sentences), List.of(), scenes, faults);
    }

    /** Whether a paragraph ends with each sentence. */
    private static boolean[] paragraphEnds(List<Passage> passages, int sentences) {
        boolean[] ends = new boolean[sentences];
        int end = 0;
        for (int i = 0; i < passages.size(); i++) {
            end += passages.get(i).sentences().size();
            ends[end - 1] = i == passages.size() - 1
                    || passages.get(i + 1).paragraph() != passages.get(i).paragraph();
        }
        return ends;
    }

    private static List<SceneOrigin.Sentence> origins(List<Passage> passages) {
        List<SceneOrigin.Sentence> origins = new ArrayList<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                String sentence = passage.sentences().get(i);
                origins.add(new SceneOrigin.Sentence(sentence, 1, passage.index() + i + 1, sentence));
            }
        }
        return origins;
    }

    private List<ScriptScene> scenes(
            List<String> sentences, List<SceneOrigin.Sentence> origins, boolean[] ends, ScriptRequest request) {
        int[] words = sentences.stream().mapToInt(Sentences::words).toArray();
        List<ScriptScene> scenes = new ArrayList<>();
        List<String> foremost = new ArrayList<>();
        int from = 0;
        for (int to : SceneCut.ends(words, ends, scenesFor(words, request))) {
            String text = String.join(" ", sentences.subList(from, to));
            List<String> terms = keywords.searchTerms(text, request.topic(), foremost);
            foremost.add(terms.get(0));
            scenes.add(new ScriptScene(
                    text,
                    terms,
                    origins.isEmpty() ? SceneOrigin.NONE : new SceneOrigin("", origins.subList(from, to))));
            from = to;
        }
        return scenes;
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
