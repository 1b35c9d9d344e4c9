package dev.aivideo.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The readable text of a page: its paragraphs, without menus, tables, programs and styles. */
public final class Html {
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
                    + "(?:<(?:!doctype\\s+html|html|head|body)\\b.*|<(?:p|div|article|section|main|h[1-6]|header|nav|ul|ol|title|span|center)\\b.*</\\w+\\s*>\\s*)\\z");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?is)<!--.*?(?:-->|\\z)|<!\\[CDATA\\[.*?]]>"
                    + "|<(script|style)\\b[^>]*>.*?(?:</\\1\\s*>|\\z)"
                    + "|<(head|nav|footer|aside|form|button|select|noscript|template|svg|math|iframe|object|table|pre|figure|dialog|h[1-6])\\b[^>]*>.*?</\\2\\s*>");
    private static final Pattern TITLE = Pattern.compile("(?is)<(h1|title)\\b[^>]*>(.*?)</\\1\\s*>");
    private static final Pattern RAISED = Pattern.compile("(?i)<sup\\b[^>]*>\\s*([+−-]?\\d{1,3})\\s*</sup>");
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)</?(?:p|div|article|section|main|header|ul|ol|li|blockquote|dl|dt|dd|tr|td|th|hr|address|details|summary|figcaption"
                    + "|body|html|table|tbody|center|title)\\b[^>]*>|(?:<br\\s*/?>\\s*){2,}");
    private static final Pattern LINE = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern ANY = Pattern.compile("(?s)</?[a-zA-Z][^<>]*>|<![^>]*>|<\\?[^>]*>");
    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Html() {}

    /** Whether the whole text is a page, or a piece of one, rather than a text with a few tags in it. */
    public static boolean isPage(String text) {
        return PAGE.matcher(text).matches();
    }

    /** The heading or the title of a page; empty if it has none. */
    public static String title(String page) {
        Matcher title = TITLE.matcher(page);
        return title.find() ? oneLine(title.group(2)) : "";
    }

    /** What stands in the page's paragraphs and lists, each on lines of its own. */
    public static List<String> paragraphs(String page) {
        String blocks =
                BLOCK.matcher(LEFT_OUT.matcher(raised(page)).replaceAll("\n\n")).replaceAll("\n\n");
        return Stream.of(blocks.split("\\n\\s*\\n"))
                .map(Html::withoutTags)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Figures that tags raise as signs that are raised themselves: {@code 10<sup>6</sup>} is not 106. */
    static String raised(String text) {
        return RAISED.matcher(text).replaceAll(raised -> raised(raised.group(1).codePoints()));
    }

    private static String raised(IntStream signs) {
        StringBuilder raised = new StringBuilder();
        signs.forEach(
                sign -> raised.append(Character.isDigit(sign) ? FIGURES.charAt(sign - '0') : sign == '+' ? '⁺' : '⁻'));
        return raised.toString();
    }

    static String unescaped(String text) {
        return HtmlUtils.htmlUnescape(text.replace("&apos;", "'"));
    }

    private static String withoutTags(String text) {
        return PlainText.of(unescaped(
                        ANY.matcher(LINE.matcher(text).replaceAll("\n")).replaceAll("")))
                .strip();
    }

    private static String oneLine(String text) {
        return withoutTags(text).replaceAll("[\\s\\p{Z}]+", " ");
    }
}
