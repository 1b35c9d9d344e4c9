package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.text.SaidAs;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its letters, and those of the names beside it, what language a name is of, and reads it by that language's rules. */
final class ForeignNames {
    private static final List<Sign> SIGNS =
            SoundTables.lines("name-languages.txt").stream().map(Sign::of).toList();

    private static final String SYLLABLE = "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
            + "(?:iang|iong|uang|iao|ian|uai|uan|ang|eng|ing|ong|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|ü))";
    private static final Pattern CHINESE = Pattern.compile(SYLLABLE + "{1,4}");
    private static final Pattern SURELY_CHINESE =
            Pattern.compile(".*(?:x|zh|[a-z]'[aeo]|q(?!u[aeiou]?[^an]|u$)|iao|uang|iang|iong|[^aeiou]uo).*");

    /** What tells a language; of the same kind the first holds. */
    private record Sign(String kind, String language, Pattern pattern) {
        static Sign of(String line) {
            String[] parts = line.split(" ");
            return new Sign(parts[0], parts[1], Pattern.compile(parts[2]));
        }
    }

    private ForeignNames() {}

    /** The language that letters of the name tell, or of the names beside it; null if none do. */
    static @Nullable String language(List<SaidAs> words, int i) {
        String own = language(words.get(i).word());
        if (own != null || !isName(words.get(i))) {
            return own;
        }
        String before = beside(words, i, -1);
        String language = before != null ? before : beside(words, i, 1);
        return language != null ? language : amongVietnamese(words, words.get(i).word());
    }

    /** Vietnamese marks are those of many languages, but for some; where one of these stands, the others are Vietnamese too. */
    private static @Nullable String amongVietnamese(List<SaidAs> words, String word) {
        boolean marked = word.chars().anyMatch(letter -> letter > 127) && isVietnamese(word);
        return marked && words.stream().anyMatch(other -> "vietnamese".equals(language(other.word())))
                ? "vietnamese"
                : null;
    }

    /** Up to two names away, without a pause between. */
    private static @Nullable String beside(List<SaidAs> words, int i, int step) {
        for (int at = i + step; at >= 0 && at < words.size() && Math.abs(at - i) <= 2; at += step) {
            boolean pause = !words.get(Math.min(at, at - step)).marks().isEmpty();
            if (pause || !isName(words.get(at))) {
                return null;
            }
            String language = language(words.get(at).word());
            if (language != null) {
                return language;
            }
        }
        return null;
    }

    private static boolean isName(SaidAs word) {
        return !word.word().isEmpty() && Character.isUpperCase(word.word().codePointAt(0));
    }

    private static @Nullable String language(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().anyMatch(letter -> letter > 127)) {
            return sign("letters", lower);
        }
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean chinese = CHINESE.matcher(lower.replace("'", "")).matches();
        return capital && chinese && SURELY_CHINESE.matcher(lower).matches() ? "pinyin" : null;
    }

    private static @Nullable String sign(String kind, String lower) {
        return SIGNS.stream()
                .filter(sign -> sign.kind().equals(kind))
                .filter(sign -> kind.equals("letters")
                        ? sign.pattern().matcher(lower).find()
                        : sign.pattern().matcher(lower).matches())
                .map(Sign::language)
                .findFirst()
                .orElse(null);
    }

    /** The sound of a name whose language its letters tell, so that it goes before what a dictionary of English has. */
    static @Nullable String marked(String word, @Nullable String language) {
        if (language != null && language.equals("pinyin")) {
            boolean chinese = CHINESE.matcher(word.toLowerCase(Locale.ROOT).replace("'", ""))
                    .matches();
            return chinese ? LetterRules.sound(language, word) : null;
        }
        if (language != null && language.equals("vietnamese")) {
            return isVietnamese(word) ? LetterRules.sound(language, withoutTones(word)) : null;
        }
        String own = language(word);
        boolean accented = word.chars().anyMatch(letter -> letter > 127);
        String told = own != null ? own : accented && language != null ? language : shape(word);
        return told == null ? null : LetterRules.sound(told, word);
    }

    private static @Nullable String shape(String word) {
        boolean accented = word.chars().anyMatch(letter -> letter > 127);
        boolean name = accented && Character.isUpperCase(word.codePointAt(0));
        return name ? sign("shape", word.toLowerCase(Locale.ROOT)) : null;
    }

    /** The sound of a name that no dictionary has; null if its letters tell no language. */
    static @Nullable String unknown(String word, @Nullable String language) {
        String plain = word.replace("'", "").toLowerCase(Locale.ROOT);
        if (plain.length() < 3 || !Character.isUpperCase(word.codePointAt(0))) {
            return null;
        }
        boolean accented = plain.chars().anyMatch(letter -> letter > 127);
        String told = language != null ? language : sign(accented ? "unknown" : "plain", plain);
        return told == null ? null : LetterRules.sound(told, plain);
    }

    private static boolean isVietnamese(String word) {
        return withoutTones(word)
                .matches(
                        "(?:ngh|ng|nh|ph|th|tr|kh|ch|gi|gh|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?");
    }

    private static String withoutTones(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
    }
}
