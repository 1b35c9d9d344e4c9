package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/** What could be read from a reply; any part may be missing. */
record Draft(String title, String description, List<String> tags, List<DraftScene> scenes) {

    record DraftScene(String narration, List<String> terms) {}

    static final Draft EMPTY = new Draft("", "", List.of(), List.of());

    Draft with(List<DraftScene> others) {
        return new Draft(title, description, tags, others);
    }

    /** The beginning with at most so many words, and one scene at least: what a model that finds no end is cut to. */
    Draft within(int mostWords) {
        List<DraftScene> kept = new ArrayList<>();
        int words = 0;
        for (DraftScene scene : scenes) {
            words += Sentences.words(scene.narration());
            if (words > mostWords && !kept.isEmpty()) {
                break;
            }
            kept.add(scene);
        }
        return with(kept);
    }
}
