package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.mary.Mary;
import dev.aivideo.speech.mary.Sampa;
import marytts.exceptions.SynthesisException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sounds of words that no dictionary has, by MaryTTS's rules, in Kokoro's alphabet. */
final class SpellingRules {
    private static final String VOWELS = "ʌəɑɔIWAɛɪiYOʊuæɜ";

    private SpellingRules() {}

    /** The sound of one word of ASCII letters; empty if the rules know none. */
    static String sound(String word) {
        try {
            return sound(Mary.running().sounds(word).getElementsByTagNameNS("*", "syllable"));
        } catch (SynthesisException e) {
            throw new NarrationException(
                    "No sound was found for '" + word + "'.",
                    String.valueOf(e.getMessage()),
                    "Reword the sentence.",
                    e);
        }
    }

    private static String sound(NodeList syllables) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < syllables.getLength(); i++) {
            Element syllable = (Element) syllables.item(i);
            sound.append(syllable(syllable.getAttribute("ph"), syllable.getAttribute("stress")));
        }
        return sound.toString();
    }

    /** The stress mark stands directly before the vowel in Kokoro's alphabet, before the syllable in MaryTTS's. */
    static String syllable(String phones, String stress) {
        String mark = stress.equals("1") ? "ˈ" : stress.equals("2") ? "ˌ" : "";
        StringBuilder sound = new StringBuilder();
        for (String phone : phones.strip().split(" +")) {
            String kokoro = phone.equals("r=") ? (mark.isEmpty() ? "əɹ" : "ɜɹ") : Sampa.kokoro(phone);
            boolean vowel = !kokoro.isEmpty() && VOWELS.indexOf(kokoro.charAt(0)) >= 0;
            sound.append(vowel ? mark : "").append(kokoro);
            mark = vowel ? "" : mark;
        }
        return sound.toString();
    }
}
