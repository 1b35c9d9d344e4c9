package dev.aivideo.speech.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the letters of a text for the operator. */
public final class Letters {
    private static final Map<UnicodeScript, String> NAMES = Map.of(
            UnicodeScript.HAN, "Chinese or Japanese",
            UnicodeScript.HIRAGANA, "Japanese",
            UnicodeScript.KATAKANA, "Japanese",
            UnicodeScript.HANGUL, "Korean",
            UnicodeScript.DEVANAGARI, "Hindi (Devanagari)");

    private Letters() {}

    /** What most of a text's letters are: Japanese, Arabic, Latin. */
    public static String of(String text) {
        boolean kana = isKana(text);
        Map<String, Long> letters = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .map(script -> kana && script == UnicodeScript.HAN ? "Japanese" : name(script))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("none");
    }

    private static boolean isKana(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(script -> script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA);
    }

    private static String name(UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return NAMES.getOrDefault(script, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
}
