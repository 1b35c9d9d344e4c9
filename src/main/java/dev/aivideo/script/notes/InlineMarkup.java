package dev.aivideo.script.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the markup out of a line of notes. */
final class InlineMarkup {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]*\\)");
    private static final Pattern STRONG =
            Pattern.compile("(\\*\\*\\*|\\*\\*|__|\\*|(?<!\\w)_)(?=\\S)(.+?)(?<=\\S)\\1(?!\\w{3})");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern MARK = Pattern.compile(
            "~~[^~]*~~|`|\\[\\^[^\\]]+]|\\s*\\[\\d{1,3}]|(?<=[.,;:!?\"”)])[¹²³⁰⁴-⁹]+(?=\\s|$)|\\s*\\([!?]+\\)|[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2139}\\x{25A0}-\\x{25FF}\\x{2B50}\\x{FE0F}]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern LABEL = Pattern.compile("^(\\*\\*\\*|\\*\\*|__|\\*|_)([^*_]{2,60})\\1[:.!]?(?=\\s|$)");

    private InlineMarkup() {}

    static String removed(String line) {
        String text = LINK.matcher(IMAGE.matcher(line).replaceAll("")).replaceAll("$1");
        text = TAG.matcher(text).replaceAll(" ");
        for (int depth = 0; depth < 3; depth++) {
            text = STRONG.matcher(text).replaceAll("$2");
        }
        text = ESCAPE.matcher(MARK.matcher(text).replaceAll("")).replaceAll("$1");
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** What stands out at the beginning of a paragraph. */
    static String label(String raw) {
        Matcher label = LABEL.matcher(raw.strip());
        return label.find() ? label.group(2).replaceAll("[:.!…\\s]+$", "").strip() : "";
    }
}
