package dev.aivideo.speech.text;

/**
 * A word of the script and how it is said.
 *
 * @param written as captions show it, with its punctuation: {@code $15,}
 * @param spoken one or more words, with the punctuation that makes the voice pause: {@code fifteen dollars,}
 */
public record WrittenWord(String written, String spoken) {

    /** How many words are heard. */
    public int spokenWords() {
        return spoken.split(" ").length;
    }
}
