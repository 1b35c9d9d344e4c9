package dev.aivideo.language;

import java.util.regex.Pattern;

/** What the source of an encyclopedia's article has beside its text: templates, links in brackets, quotes as emphasis. */
final class WikiText {
    private static final Pattern TEMPLATE = Pattern.compile("(?s)\\{\\{[^{}]*}}");
    private static final Pattern TABLE = Pattern.compile("(?s)\\{\\|.*?\\n\\|}");
    private static final Pattern REFERENCE = Pattern.compile("(?is)<ref\\b[^>]*/>|<ref\\b[^>]*>.*?</ref\\s*>");
    private static final Pattern FILE = Pattern.compile(
            "(?i)\\[\\[(?:file|image|category|datei|kategorie|fichier):(?:[^\\[\\]]|\\[\\[[^\\[\\]]*]])*]]");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)]]");
    private static final Pattern ADDRESS = Pattern.compile("\\[https?://\\S+ ([^\\[\\]]+)](?!\\()");
    private static final Pattern EMPHASIS = Pattern.compile("'{2,5}(?=\\S)([^'\\n]+(?:'[^'\\n]+)*)(?<=\\S)'{2,5}");
    private static final Pattern HEADING = Pattern.compile("(?m)^(={2,6})[ \\t]*[^=\\n]+?[ \\t]*\\1[ \\t]*$");
    private static final int NESTED = 6;

    private WikiText() {}

    /** The text without them; one that has none stays as it is. */
    static String plain(String text) {
        String plain = REFERENCE.matcher(text).replaceAll("");
        for (int depth = 0; depth < NESTED && plain.contains("{{"); depth++) {
            plain = TEMPLATE.matcher(plain).replaceAll("");
        }
        plain = TABLE.matcher(plain).replaceAll("");
        plain = FILE.matcher(plain).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = ADDRESS.matcher(plain).replaceAll("$1");
        plain = EMPHASIS.matcher(plain).replaceAll("$1");
        return HEADING.matcher(plain).replaceAll("");
    }
}
