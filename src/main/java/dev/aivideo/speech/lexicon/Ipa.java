package dev.aivideo.speech.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** The International Phonetic Alphabet in the alphabet of Kokoro's English voices; what they lack becomes what is nearest. */
final class Ipa {
    /** In this order: what is written with several signs first. */
    private static final List<String[]> SIGNS = List.of(
            signs("ɑ\u0303", "ɑn", "ɔ\u0303", "ɔn", "ɛ\u0303", "æn", "œ\u0303", "ʌn", "a\u0303", "ɑn", "o\u0303", "ɔn"),
            signs("tʃ", "ʧ", "dʒ", "ʤ", "tɕ", "ʧ", "dʑ", "ʤ", "tʂ", "ʧ", "dʐ", "ʤ"),
            signs("eɪ", "A", "aɪ", "I", "aʊ", "W", "ɔɪ", "Y", "oʊ", "O", "əʊ", "O", "ɜː", "ɜɹ", "ɜr", "ɜɹ", "ɜɹ", "ɜɹ"),
            signs("ei", "A", "ai", "I", "au", "W", "oi", "Y", "ou", "O", "ɝ", "ɜɹ", "ɚ", "əɹ"));

    private static final Map<Character, String> ONE = Map.ofEntries(
            Map.entry('r', "ɹ"),
            Map.entry('ɾ', "ɹ"),
            Map.entry('ʁ', "ɹ"),
            Map.entry('ʀ', "ɹ"),
            Map.entry('g', "ɡ"),
            Map.entry('e', "ɛ"),
            Map.entry('a', "ɑ"),
            Map.entry('ɒ', "ɑ"),
            Map.entry('o', "O"),
            Map.entry('y', "u"),
            Map.entry('ʉ', "u"),
            Map.entry('ɯ', "u"),
            Map.entry('ʏ', "ʊ"),
            Map.entry('ɨ', "ɪ"),
            Map.entry('ø', "ɜ"),
            Map.entry('œ', "ɜ"),
            Map.entry('ɤ', "ʌ"),
            Map.entry('ɲ', "nj"),
            Map.entry('ʎ', "lj"),
            Map.entry('ɫ', "l"),
            Map.entry('ɬ', "l"),
            Map.entry('x', "k"),
            Map.entry('χ', "h"),
            Map.entry('ħ', "h"),
            Map.entry('ɦ', "h"),
            Map.entry('ɣ', "ɡ"),
            Map.entry('β', "v"),
            Map.entry('ʋ', "v"),
            Map.entry('ɕ', "ʃ"),
            Map.entry('ʂ', "ʃ"),
            Map.entry('ç', "h"),
            Map.entry('ʑ', "ʒ"),
            Map.entry('ʐ', "ʒ"),
            Map.entry('c', "k"),
            Map.entry('q', "k"),
            Map.entry('ʔ', ""));
    private static final String KEPT = "bdfhijklmnpstuvwzæðŋɐɑɔəɛɜɡɪɹʃʊʌʒʧʤθAIOWYˈˌ";
    private static final String DROPPED = "ːˑ.\u0361\u035Cʰʲˠʷˤ‿\u0329\u032F\u0325\u030A()'ʼ";
    private static final String VOWELS = "æɐɑɔəɛɜɪʊʌiuAIOWY";

    private Ipa() {}

    private static String[] signs(String... pairs) {
        return pairs;
    }

    /**
     * The sound in Kokoro's alphabet, where the stress stands before the vowel instead of the syllable.
     *
     * @throws IllegalArgumentException naming the sign that is unknown
     */
    static String sound(String ipa) {
        String written = Normalizer.normalize(ipa.strip(), Normalizer.Form.NFD)
                .replace("c\u0327", "ç")
                .replace("\u0361", "");
        for (String[] pairs : SIGNS) {
            for (int i = 0; i < pairs.length; i += 2) {
                written = written.replace(pairs[i], pairs[i + 1]);
            }
        }
        String sound = stressed(signs(written));
        if (sound.chars().noneMatch(sign -> VOWELS.indexOf(sign) >= 0)) {
            throw new IllegalArgumentException("it has no vowel");
        }
        return sound;
    }

    private static String signs(String written) {
        StringBuilder sound = new StringBuilder();
        for (char sign : written.toCharArray()) {
            String one = ONE.get(sign);
            if (one == null && KEPT.indexOf(sign) < 0 && DROPPED.indexOf(sign) < 0) {
                throw new IllegalArgumentException(
                        "'%c' is no sign of the International Phonetic Alphabet".formatted(sign));
            }
            sound.append(one != null ? one : DROPPED.indexOf(sign) >= 0 ? "" : String.valueOf(sign));
        }
        return sound.toString();
    }

    private static String stressed(String signs) {
        StringBuilder sound = new StringBuilder();
        String mark = "";
        for (char sign : signs.toCharArray()) {
            if (sign == 'ˈ' || sign == 'ˌ') {
                mark = String.valueOf(sign);
            } else {
                boolean vowel = VOWELS.indexOf(sign) >= 0;
                sound.append(vowel ? mark : "").append(sign);
                mark = vowel ? "" : mark;
            }
        }
        return sound.indexOf("ˈ") >= 0 ? sound.toString() : withStress(sound.toString());
    }

    /** A word without a mark has one syllable, which is stressed; of several the first. */
    private static String withStress(String sound) {
        for (int i = 0; i < sound.length(); i++) {
            if (VOWELS.indexOf(sound.charAt(i)) >= 0) {
                return sound.substring(0, i) + "ˈ" + sound.substring(i);
            }
        }
        return sound;
    }
}
