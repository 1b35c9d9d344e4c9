package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/** What could be read from a reply; any part may be missing. */
record Draft(String title, String description, List<String> tags, List<DraftScene> scenes) {

    record DraftScene(String narration, List<String> terms) {

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
            return new DraftScene(said.toString(), terms);
        }
    }

    static final Draft EMPTY = new Draft("", "", List.of(), List.of());

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
            int words = Sentences.words(scene.narration());
            if (words > left) {
                if (kept.isEmpty()) {
                    kept.add(scene.within(left));
                }
                break;
            }
            kept.add(scene);
            left -= words;
        }
        return with(kept);
    }
}
