package dev.aivideo.speech.text;

import java.util.ArrayList;
import java.util.List;

/** Takes the words of a sentence in order. What is written but not said is shown with the word before, or the first. */
final class SpokenWords {
    private static final String DASHES = "[–—−-]+";

    private final List<WrittenWord> words = new ArrayList<>();
    private String ahead = "";

    void add(String written, String spoken) {
        words.add(new WrittenWord(ahead + written, spoken));
        ahead = "";
    }

    /** A mark that stands alone; a dash makes a pause. */
    void addSilent(String written) {
        if (words.isEmpty()) {
            ahead += written + " ";
            return;
        }
        boolean dash = written.matches(DASHES) && !endsInPause();
        setLast(last().written() + " " + written, dash ? last().spoken() + "—" : last().spoken());
    }

    /** A pause after the last word, unless there is one. */
    void pause() {
        if (!words.isEmpty() && !endsInPause()) {
            setLast(last().written(), last().spoken() + ",");
        }
    }

    /** The words, the last of them with a mark that ends a sentence. */
    List<WrittenWord> sentence() {
        if (!words.isEmpty() && !last().spoken().matches(".*[.!?…]")) {
            setLast(last().written(), last().spoken().replaceAll("[,;:—]+$", "") + ".");
        }
        return words;
    }

    private boolean endsInPause() {
        return last().spoken().matches(".*[.,;:!?…—]");
    }

    private WrittenWord last() {
        return words.get(words.size() - 1);
    }

    private void setLast(String written, String spoken) {
        words.set(words.size() - 1, new WrittenWord(written, spoken));
    }
}
