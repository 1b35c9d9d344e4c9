package dev.aivideo.script.openai;

import java.util.List;

/** What could be read from a reply; any part may be missing. */
record Draft(String title, String description, List<String> tags, List<DraftScene> scenes) {

    record DraftScene(String narration, List<String> terms) {}

    static final Draft EMPTY = new Draft("", "", List.of(), List.of());
}
