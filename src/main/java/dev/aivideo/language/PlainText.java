package dev.aivideo.language;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as people see it: without signs that show nothing, and without the marks that programs put into it. */
public final class PlainText {
    /** Soft hyphens, zero-width blanks, marks of direction and of byte order. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E"
                    + "\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB]");
    /** Join or part the letters of many scripts, and people in pictures, but nothing in Latin. */
    private static final Pattern JOINER = Pattern.compile(
            "(?<=[\\p{IsLatin}\\p{N}\\p{P}\\s]|^)[\\u200C\\u200D]+|[\\u200C\\u200D]+(?=[\\p{IsLatin}\\p{N}\\p{P}\\s]|$)");

    private static final Pattern SOFT_LINE_END = Pattern.compile("\\u00AD[ \\t]*\\R[ \\t]*(?=\\p{L})");
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028]");

    /** Tags of pages, subtitles and speech; {@code a < b} and {@code <3} are none. */
    private static final Pattern TAG =
            Pattern.compile("(?is)<!--.*?-->|<(?:script|style)\\b[^>]*>.*?</(?:script|style)\\s*>"
                    + "|<[cv](?:[.\\s][^<>\\n]{0,60})>|</[cv]>|<\\d{2}:[\\d:.]{3,12}>"
                    + "|</?(?:a|abbr|b|big|blockquote|body|br|center|cite|code|del|div|em|figure|font|h[1-6]|hr|html|i|img|ins"
                    + "|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|small|span|strike|strong|sub|sup|table|td|th|tr|tt|u|ul|wbr"
                    + "|speak|break|prosody|emphasis|say-as|phoneme|audio|voice|lang|narrator|pause|music|scene)"
                    + "(?:\\s+[\\w:-]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s<>\"']+))?)*\\s*/?>");

    private static final Pattern BREAKING =
            Pattern.compile("(?i)<(?:/?(?:p|div|li|h[1-6]|tr|blockquote)|br|hr)\\b[^<>]*>");
    /** {@code {\an8}}, {@code {\i1}}, {@code {y:i}}, and the line breaks that go with them. */
    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}\\n]*}|\\{[yYcCfFsSpPoOH]:[^{}\\n]{0,30}}");

    private static final Pattern OVERRIDE_BREAK = Pattern.compile("\\\\[Nnh](?=\\s|\\p{Lu}|\\p{P}|$)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,6}|#x[0-9a-fA-F]{1,5});");

    private PlainText() {}

    /** The same text in visible signs and with line feeds only. */
    public static String of(String text) {
        String plain = SOFT_LINE_END.matcher(text).replaceAll("");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = JOINER.matcher(plain).replaceAll("");
        plain = LIGATURE.matcher(plain)
                .replaceAll(letters -> Normalizer.normalize(letters.group(), Normalizer.Form.NFKC));
        plain = LINE_BREAK.matcher(plain.replace("\u2029", "\n\n")).replaceAll("\n");
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** The same text without tags and subtitle commands, which would be spoken, or obeyed by a player. */
    public static String withoutMarkup(String text) {
        String plain =
                ENTITY.matcher(of(text)).replaceAll(entity -> Matcher.quoteReplacement(Html.unescaped(entity.group())));
        boolean markup = TAG.matcher(plain).find() || OVERRIDE.matcher(plain).find();
        if (markup) {
            plain = OVERRIDE_BREAK
                    .matcher(OVERRIDE.matcher(plain).replaceAll(""))
                    .replaceAll(" ");
            plain = BREAKING.matcher(plain).replaceAll(" ");
            plain = TAG.matcher(plain).replaceAll("");
            plain = plain.replaceAll(" {2,}", " ")
                    .replaceAll(" (?=[.,;:!?](?:\\s|$))", "")
                    .strip();
        }
        return plain;
    }
}
