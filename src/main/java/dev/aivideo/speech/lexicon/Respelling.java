package dev.aivideo.speech.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain respelling as newspapers and encyclopedias print it, syllables joined by hyphens, the stressed one in capitals:
 * {@code zah-poh-REEZH-zhah}, {@code KEEV}.
 */
final class Respelling {
    private static final Map<String, String> VOWELS = Map.ofEntries(
            Map.entry("eye", "I"),
            Map.entry("igh", "I"),
            Map.entry("air", "ɛɹ"),
            Map.entry("eer", "ɪɹ"),
            Map.entry("oor", "ʊɹ"),
            Map.entry("ahr", "ɑɹ"),
            Map.entry("ar", "ɑɹ"),
            Map.entry("ohr", "ɔɹ"),
            Map.entry("awr", "ɔɹ"),
            Map.entry("or", "ɔɹ"),
            Map.entry("uhr", "ɜɹ"),
            Map.entry("ur", "ɜɹ"),
            Map.entry("er", "ɜɹ"),
            Map.entry("ir", "ɜɹ"),
            Map.entry("ow", "W"),
            Map.entry("ou", "W"),
            Map.entry("oy", "Y"),
            Map.entry("oi", "Y"),
            Map.entry("ay", "A"),
            Map.entry("ai", "A"),
            Map.entry("ey", "A"),
            Map.entry("ee", "i"),
            Map.entry("ea", "i"),
            Map.entry("oo", "u"),
            Map.entry("uu", "ʊ"),
            Map.entry("oh", "O"),
            Map.entry("oe", "O"),
            Map.entry("aw", "ɔ"),
            Map.entry("ah", "ɑ"),
            Map.entry("uh", "ʌ"),
            Map.entry("eh", "ɛ"),
            Map.entry("ih", "ɪ"),
            Map.entry("ye", "I"),
            Map.entry("a", "æ"),
            Map.entry("e", "ɛ"),
            Map.entry("i", "ɪ"),
            Map.entry("o", "ɑ"),
            Map.entry("u", "ʌ"),
            Map.entry("y", "I"),
            Map.entry("ə", "ə"));
    /** A single letter that closes its syllable is long: {@code to-KYO}, {@code si-TA}. */
    private static final Map<String, String> OPEN = Map.of("a", "ɑ", "e", "A", "i", "i", "o", "O", "u", "u");

    private static final Map<String, String> CONSONANTS = Map.ofEntries(
            Map.entry("tch", "ʧ"),
            Map.entry("ch", "ʧ"),
            Map.entry("sh", "ʃ"),
            Map.entry("zh", "ʒ"),
            Map.entry("th", "θ"),
            Map.entry("dh", "ð"),
            Map.entry("kh", "k"),
            Map.entry("gh", "ɡ"),
            Map.entry("ph", "f"),
            Map.entry("wh", "w"),
            Map.entry("ng", "ŋ"),
            Map.entry("nk", "ŋk"),
            Map.entry("ck", "k"),
            Map.entry("qu", "kw"),
            Map.entry("j", "ʤ"),
            Map.entry("y", "j"),
            Map.entry("g", "ɡ"),
            Map.entry("r", "ɹ"),
            Map.entry("c", "k"),
            Map.entry("q", "k"),
            Map.entry("x", "ks"));
    private static final String PLAIN = "bdfhklmnpstvwz";
    private static final Pattern SYLLABLE = Pattern.compile("([^aeiouyə]*(?:y(?=[aeiou])(?!e$))?)"
            + "(eye|igh|air|eer|oor|ahr|ohr|awr|uhr|ar|or|ur|er|ir|ow|ou|oy|oi|ay|ai|ey|ee|ea|oo|uu|oh|oe|aw|ah|uh|eh"
            + "|ih|ye|[aeiouyə])([^aeiouyə]*)");
    private static final Pattern CONSONANT =
            Pattern.compile("tch|ch|sh|zh|th|dh|kh|gh|ph|wh|ng|nk|ck|qu|([bcdfghjklmnpqrstvwxyz])\\1?");

    private Respelling() {}

    /**
     * The sound in Kokoro's alphabet.
     *
     * @throws IllegalArgumentException saying what cannot be read
     */
    static String sound(String respelling) {
        String[] syllables = respelling.split("-", -1);
        boolean stressed = respelling.chars().anyMatch(Character::isUpperCase);
        if (syllables.length > 1 && !stressed) {
            throw new IllegalArgumentException("no syllable is in capitals, which mark the stress");
        }
        StringBuilder sound = new StringBuilder();
        for (String syllable : syllables) {
            sound.append(syllable(syllable, syllables.length == 1 || Character.isUpperCase(first(syllable))));
        }
        return sound.toString();
    }

    private static int first(String syllable) {
        return syllable.isEmpty() ? ' ' : syllable.codePointAt(0);
    }

    private static String syllable(String written, boolean stressed) {
        Matcher syllable = SYLLABLE.matcher(written.toLowerCase(Locale.ROOT));
        if (!syllable.matches()) {
            throw new IllegalArgumentException("'" + written + "' is not one syllable with one vowel");
        }
        String vowel = syllable.group(2);
        boolean open = syllable.group(3).isEmpty();
        String sound = open && OPEN.containsKey(vowel) ? OPEN.get(vowel) : VOWELS.getOrDefault(vowel, vowel);
        String weak = vowel.equals("a") && open || sound.equals("ʌ") ? "ə" : sound.replace('ɜ', 'ə');
        return consonants(syllable.group(1)) + (stressed ? "ˈ" + sound : weak) + consonants(syllable.group(3));
    }

    private static String consonants(String written) {
        StringBuilder sound = new StringBuilder();
        Matcher consonant = CONSONANT.matcher(written);
        int from = 0;
        while (from < written.length()) {
            if (!consonant.find(from) || consonant.start() != from) {
                throw new IllegalArgumentException("'" + written.substring(from) + "' has no sound here");
            }
            String one = consonant.group(1) == null ? consonant.group() : consonant.group(1);
            sound.append(PLAIN.contains(one) ? one : CONSONANTS.getOrDefault(one, one));
            from = consonant.end();
        }
        return sound.toString();
    }
}
