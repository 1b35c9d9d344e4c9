package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.text.SaidAs;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its letters, and those of the names beside it, what language a name is of, and reads it by that language's rules. */
final class ForeignNames {
    /** Letters that only one of our languages has; of more than one the first. */
    private static final Map<String, Pattern> LETTERS = new LinkedHashMap<>();

    /** Letters that several have: told by the ending. */
    private static final Map<String, Pattern> SHAPES = new LinkedHashMap<>();

    private static final String SYLLABLE =
            "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|uai|uan|ang|eng|ing|ong"
                    + "|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|ü))";
    private static final Pattern CHINESE = Pattern.compile(SYLLABLE + "{1,4}");
    private static final Pattern SURELY_CHINESE =
            Pattern.compile(".*(?:x|zh|q(?!u[aeiou]?[^an]|u$)|iao|uang|iang|iong|[^aeiou]uo).*");
    private static final Pattern JAPANESE = Pattern.compile(
            "(?:(?:[kgsztdnhbpmyrwjf]|sh|ch|ts|[kgnhbpmr]y|kk|pp|tt|ss|ssh|tch)?[aeiou](?:n(?![aeiouy]))?)+");

    static {
        LETTERS.put("polish", Pattern.compile("[łąęńśźż]"));
        LETTERS.put("czech", Pattern.compile("[čšžřěůďťňľć]"));
        LETTERS.put("vietnamese", Pattern.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]|^nguy"));
        LETTERS.put("icelandic", Pattern.compile("[ðþ]"));
        LETTERS.put("nordic", Pattern.compile("[øåæ]"));
        LETTERS.put("turkish", Pattern.compile("[ğışç]*[ğı][ğışç]*|ş"));
        LETTERS.put("romanian", Pattern.compile("[țșţă]"));
        LETTERS.put("hungarian", Pattern.compile("[őű]"));
        LETTERS.put("portuguese", Pattern.compile("[ãõ]"));
        LETTERS.put("japanese", Pattern.compile("^[a-zōūā]*[ōū][a-zōūā]*$"));
        SHAPES.put("icelandic", Pattern.compile(".*[áéíóúýö].*(?:vík|dóttir|jörður|jökull|vellir|eyjar)|.*vík"));
        SHAPES.put("czech", Pattern.compile(".*[áéíóúý].*(?:slav|lav|ek|ák|ík|ová|ský|ice|il|an)|.*(?:ová|ský|ák)"));
        SHAPES.put(
                "hungarian",
                Pattern.compile(
                        ".*[áéóöü].*(?:sz|gy|cs|zs|ly|ny).*|.*(?:sz|gy|cs|zs).*[áéóöü].*|.*[bcdfghjklmnprstvz]ár"));
        SHAPES.put(
                "nordic",
                Pattern.compile(
                        ".*[äö].*(?:borg|köping|holm|stad|ström|sjö|berg|sund|vik|ås)|.*(?:sjö|ström|köping|mö|fors|näs)|ö.*"));
        SHAPES.put("spanish", Pattern.compile(".*(?:ñ|[áíóú]).*|.*(?:é|és|éz)"));
        SHAPES.put("french", Pattern.compile(".*[éèêëçœîïôûâà].*"));
        SHAPES.put("german", Pattern.compile(".*[äöüß].*"));
    }

    /** Of names in plain letters that no dictionary has. */
    private static final Map<String, Pattern> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put(
                "slavic",
                Pattern.compile(
                        ".*(?:skyi|skiy|sky|ski|ovich|evich|ovych|enko|chuk|ov|ev|iv|yiv|yk|ets|itsa|hrad|grad|gorsk|insk|ansk|tsk|lsk|vsk|zhzhia|zhia|ivka|ovka|poli?l?)|.*(?:zh|shch|kh).*|[dkmvz][nlv].*o|.*[bcdfghklmnpstvz]r[bcdfghklmnpstvz].*|[bcdfgkmpstvz]r[bcdfgkmnpstvz].*"));
        ENDINGS.put(
                "german", Pattern.compile(".*(?:burg|stein|bach|hausen|heim|dorf|wald|feld|mann|berg|sch.*|brück)"));
        ENDINGS.put("nordic", Pattern.compile(".*(?:fjord|sund|sson|ssen|dal|havn|vik|gaard|strup|holm)"));
        ENDINGS.put("french", Pattern.compile(".*(?:eaux?|ault|ois|oise|gne|ière|ette|elle|eux|euil|ouze|ais)"));
        ENDINGS.put(
                "italian",
                Pattern.compile(
                        ".*(?:elli|etti|ini|ucci|azzo|ezza|iglia|acci|occhi|ello|etto|ino)|.*(?:gli|zz|cch|ggi).*"));
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
            for (Map.Entry<String, Pattern> language : LETTERS.entrySet()) {
                if (language.getValue().matcher(lower).find()) {
                    return language.getKey();
                }
            }
            return null;
        }
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean chinese = CHINESE.matcher(lower.replace("'", "")).matches();
        return capital && chinese && SURELY_CHINESE.matcher(lower).matches() ? "pinyin" : null;
    }

    /** The sound of a name whose language its letters tell, so that it goes before what a dictionary of English has. */
    static @Nullable String marked(String word, @Nullable String language) {
        String plain = word.replace("'", "");
        if (language == null) {
            return shaped(plain, "icelandic", "czech", "nordic", "hungarian");
        }
        if (language.equals("pinyin")) {
            return CHINESE.matcher(plain.toLowerCase(Locale.ROOT)).matches() ? LetterRules.sound("pinyin", word) : null;
        }
        if (language.equals("vietnamese")) {
            return isVietnamese(word) ? LetterRules.sound(language, withoutTones(word)) : null;
        }
        return language.equals(language(word))
                ? LetterRules.sound(language, plain)
                : shaped(plain, "icelandic", "czech");
    }

    /** The sound of a name that no dictionary has; null if its letters tell no language. */
    static @Nullable String unknown(String word, @Nullable String language) {
        String plain = word.replace("'", "").toLowerCase(Locale.ROOT);
        if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) || plain.length() < 3) {
            return null;
        }
        if (language != null) {
            return LetterRules.sound(language, plain);
        }
        boolean accented = plain.chars().anyMatch(letter -> letter > 127);
        for (Map.Entry<String, Pattern> one : (accented ? SHAPES : ENDINGS).entrySet()) {
            if (one.getValue().matcher(plain).matches()) {
                return LetterRules.sound(one.getKey(), plain);
            }
        }
        if (CHINESE.matcher(plain).matches()
                && plain.matches(".+(?:ang|eng|ing|ong|uo|ui|iu).*|(?:[^aeiou]+[aeiou]+n)+")) {
            return LetterRules.sound("pinyin", plain);
        }
        boolean japanese = JAPANESE.matcher(plain).matches() && plain.length() > 4;
        return japanese ? LetterRules.sound("japanese", plain) : null;
    }

    private static @Nullable String shaped(String word, String... languages) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String language : languages) {
            Pattern shape = SHAPES.get(language);
            if (shape != null
                    && lower.chars().anyMatch(letter -> letter > 127)
                    && shape.matcher(lower).matches()) {
                return LetterRules.sound(language, lower);
            }
        }
        return null;
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
