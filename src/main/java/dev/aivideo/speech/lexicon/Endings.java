package dev.aivideo.speech.lexicon;

/** Sounds of the ending {@code s}, of plurals, of verbs and of possession. */
public final class Endings {
    private static final String VOICELESS = "ptkfθ";
    private static final String HISSING = "szʃʒʧʤ";

    private Endings() {}

    /** The sound of a word in Kokoro's alphabet, with the ending. */
    public static String s(String sound) {
        if (sound.isEmpty()) {
            return sound;
        }
        char last = sound.charAt(sound.length() - 1);
        return sound + (HISSING.indexOf(last) >= 0 ? "ɪz" : VOICELESS.indexOf(last) >= 0 ? "s" : "z");
    }
}
