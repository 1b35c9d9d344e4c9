package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/** What could be read from a reply; any part may be missing. */
record Draft(String title, String description, List<String> tags, List<DraftScene> scenes) {

    /** @param facts numbers of the facts that it names, as the model gave them; empty if it names none */
    record DraftScene(String narration, List<String> terms, List<Integer> facts) {
        DraftScene(String narration, List<String> terms) {
            this(narration, terms, List.of());
        }

        private DraftScene within(int mostWords) {
            StringBuilder said = new StringBuilder();
            int left = mostWords;
            for (String sentence : Sentences.split(narration)) {
                left -= Sentences.words(sentence);
                if (left < 0 && !said.isEmpty()) {
                    break;
                }
                said.append(said.isEmpty() ? "" : " ").append(sentence);
            }
            return new DraftScene(said.toString(), terms, facts);
        }
    }

    private static final int LAST_CHARACTERS = 300;
    static final Draft EMPTY = new Draft("", "", List.of(), List.of());

    /** How its last scene ends; empty if there is none. */
    String lastWords() {
        if (scenes.isEmpty()) {
            return "";
        }
        String last = scenes.get(scenes.size() - 1).narration();
        return last.substring(Math.max(0, last.length() - LAST_CHARACTERS));
    }

    Draft with(List<DraftScene> others) {
        return new Draft(title, description, tags, others);
    }

    /**
     * The beginning with at most so many words: what a model that finds no end is cut to. The last scene ends with a
     * sentence; the first sentence of all stays, however long it is.
     */
    Draft within(int mostWords) {
        List<DraftScene> kept = new ArrayList<>();
        int left = mostWords;
        for (DraftScene scene : scenes) {
            left -= Sentences.words(scene.narration());
            if (left < 0) {
                break;
            }
            kept.add(scene);
        }
        return with(kept.isEmpty() && !scenes.isEmpty() ? List.of(scenes.get(0).within(mostWords)) : kept);
    }
}
