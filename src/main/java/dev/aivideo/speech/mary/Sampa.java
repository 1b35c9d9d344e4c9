package dev.aivideo.speech.mary;

import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** MaryTTS's signs for the sounds of American English, beside those of Kokoro's alphabet. */
public final class Sampa {
    private static final Map<String, String> KOKORO = Map.ofEntries(
            Map.entry("V", "ʌ"),
            Map.entry("@", "ə"),
            Map.entry("A", "ɑ"),
            Map.entry("O", "ɔ"),
            Map.entry("AI", "I"),
            Map.entry("aU", "W"),
            Map.entry("EI", "A"),
            Map.entry("E", "ɛ"),
            Map.entry("I", "ɪ"),
            Map.entry("i", "i"),
            Map.entry("OI", "Y"),
            Map.entry("@U", "O"),
            Map.entry("U", "ʊ"),
            Map.entry("u", "u"),
            Map.entry("{", "æ"),
            Map.entry("D", "ð"),
            Map.entry("T", "θ"),
            Map.entry("S", "ʃ"),
            Map.entry("Z", "ʒ"),
            Map.entry("tS", "ʧ"),
            Map.entry("dZ", "ʤ"),
            Map.entry("N", "ŋ"),
            Map.entry("r", "ɹ"),
            Map.entry("g", "ɡ"));
    private static final Map<String, String> SAMPA =
            KOKORO.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final String VOWELS = "æɐɑɔəɛɜɪʊʌiuAIOWY";

    private Sampa() {}

    /** One phone in Kokoro's alphabet; what both write alike stays as it is. */
    public static String kokoro(String phone) {
        return KOKORO.getOrDefault(phone, phone);
    }

    /**
     * A word's phones as MaryTTS cuts them into syllables: parted by blanks, with 1 behind the stressed vowel.
     *
     * @param sound in Kokoro's alphabet, stress marks before vowels
     */
    static String phones(String sound) {
        StringJoiner phones = new StringJoiner(" ");
        String stress = "";
        for (int i = 0; i < sound.length(); i++) {
            char sign = sound.charAt(i);
            boolean vowel = VOWELS.indexOf(sign) >= 0;
            if (sign == 'ˈ') {
                stress = "1";
            } else if (sign != 'ˌ') {
                boolean withR = sign == 'ɜ' || sign == 'ə' && endsInR(sound, i);
                phones.add((withR ? "r=" : one(sign)) + (vowel ? stress : ""));
                stress = vowel ? "" : stress;
                i += withR && sound.startsWith("ɹ", i + 1) ? 1 : 0;
            }
        }
        return phones.toString();
    }

    private static boolean endsInR(String sound, int i) {
        String after = sound.substring(i + 1).replaceAll("[ˈˌ]", "");
        return after.startsWith("ɹ") && (after.length() == 1 || VOWELS.indexOf(after.charAt(1)) < 0);
    }

    private static String one(char sign) {
        return sign == 'ɐ' ? "@" : SAMPA.getOrDefault(String.valueOf(sign), String.valueOf(sign));
    }
}
