package dev.aivideo.speech.kokoro;

import java.util.Map;

/** Kokoro's alphabet as ARPAbet, to compare sounds with how Americans write them down. */
final class Arpabet {
    private static final Map<Character, String> PHONES = Map.ofEntries(
            Map.entry('ʌ', "AH"),
            Map.entry('ə', "AH"),
            Map.entry('ɐ', "AH"),
            Map.entry('ᵊ', "AH"),
            Map.entry('ɑ', "AA"),
            Map.entry('ɔ', "AO"),
            Map.entry('I', "AY"),
            Map.entry('W', "AW"),
            Map.entry('A', "EY"),
            Map.entry('ɛ', "EH"),
            Map.entry('ɪ', "IH"),
            Map.entry('i', "IY"),
            Map.entry('Y', "OY"),
            Map.entry('O', "OW"),
            Map.entry('ʊ', "UH"),
            Map.entry('u', "UW"),
            Map.entry('æ', "AE"),
            Map.entry('ɜ', "ER"),
            Map.entry('ð', "DH"),
            Map.entry('θ', "TH"),
            Map.entry('ʃ', "SH"),
            Map.entry('ʒ', "ZH"),
            Map.entry('ʧ', "CH"),
            Map.entry('ʤ', "JH"),
            Map.entry('ŋ', "NG"),
            Map.entry('ɹ', "R"),
            Map.entry('ɡ', "G"),
            Map.entry('j', "Y"),
            Map.entry('h', "HH"),
            Map.entry('T', "T"),
            Map.entry('ᵻ', "IH"));

    private Arpabet() {}

    /** The phones of a sound, stress behind vowels. */
    static String of(String sound) {
        StringBuilder phones = new StringBuilder();
        String stress = "0";
        for (char symbol : sound.replace("ɜɹ", "ɜ")
                .replaceAll("əɹ(?![ˈˌ]?[ʌəɑɔIWAɛɪiYOʊuæɜ])", "ɜ")
                .toCharArray()) {
            if (symbol == 'ˈ' || symbol == 'ˌ') {
                stress = symbol == 'ˈ' ? "1" : "2";
            } else if (Character.isLetter(symbol) || symbol == 'ᵊ') {
                String phone =
                        PHONES.getOrDefault(symbol, String.valueOf(symbol).toUpperCase(java.util.Locale.ROOT));
                boolean vowel = "AEIOU".indexOf(phone.charAt(0)) >= 0;
                phones.append(phones.isEmpty() ? "" : " ").append(phone).append(vowel ? stress : "");
                stress = vowel ? "0" : stress;
            }
        }
        return phones.toString();
    }

    /** Whether two readings are the same but for what no listener minds. */
    static boolean alike(String one, String other) {
        return broad(one).equals(broad(other));
    }

    private static String broad(String phones) {
        String broad = phones.replace("2", "0")
                .replaceAll("ER0", "AH0 R")
                .replaceAll("ER1", "AH1 R")
                .replaceAll("\\b(?:IH0|EH0)", "AH0")
                .replace("IY1 R", "IH1 R")
                .replaceAll("\\bAO", "AA");
        return broad.matches("[^12]*\\d[^\\d]*") ? broad.replaceAll("\\d", "") : broad;
    }
}
