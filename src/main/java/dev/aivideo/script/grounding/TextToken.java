package dev.aivideo.script.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number in digits or a sign of a text.
 *
 * @param lower the text in lower case
 */
record TextToken(String text, String lower, int start, int end) {
    private static final Pattern TOKEN =
            Pattern.compile("\\p{Nd}+|us\\$|\\p{L}+(?:['’]\\p{L}+)*|[^\\s\\p{Z}]", Pattern.CASE_INSENSITIVE);

    /** Numbers are whole: digits with what groups them and parts their decimals stand together. */
    static List<TextToken> of(String text, NumberForm form) {
        List<TextToken> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find(from)) {
            int end = Character.isDigit(text.charAt(token.start())) ? form.end(text, token.start()) : token.end();
            String found = text.substring(token.start(), end);
            tokens.add(new TextToken(found, found.toLowerCase(Locale.ROOT), token.start(), end));
            from = end;
        }
        return tokens;
    }

    boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }
}
