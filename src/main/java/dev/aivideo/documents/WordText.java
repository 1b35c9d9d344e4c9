package dev.aivideo.documents;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of the paragraphs of a Word document. */
final class WordText {
    private static final Pattern FIGURES = Pattern.compile("[+−-]?\\d{1,3}");

    private final WordStyles styles;
    private final MarkdownText markdown = new MarkdownText();
    private final StringBuilder pending = new StringBuilder();
    private String title = "";

    WordText(WordStyles styles) {
        this.styles = styles;
    }

    void take(Element paragraph) {
        Element properties = WordStyles.child(paragraph, "w:pPr");
        String style = properties == null ? "" : value(properties, "w:pStyle");
        if (!styles.isProse(style) || styles.isHidden(style)) {
            return;
        }
        pending.append(text(paragraph));
        if (paragraph.hasAttr("joined")) {
            return; // its end was deleted
        }
        int level = level(properties, style);
        if (styles.isTitle(style) && title.isEmpty()) {
            title = pending.toString().strip();
            markdown.heading(1, title);
        } else if (level > 0) {
            markdown.heading(level, pending.toString());
        } else if (properties != null && WordStyles.child(properties, "w:numPr") != null) {
            markdown.item(false, pending.toString());
        } else {
            markdown.paragraph(pending.toString());
        }
        pending.setLength(0);
    }

    private int level(@Nullable Element properties, String style) {
        Element own = properties == null ? null : WordStyles.child(properties, "w:outlineLvl");
        return own == null ? styles.level(style) : WordStyles.level(own);
    }

    private String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element run : paragraph.getElementsByTag("w:r")) {
            Element properties = WordStyles.child(run, "w:rPr");
            if (properties == null || !isHidden(properties)) {
                String said = said(run);
                boolean isRaised =
                        properties != null && value(properties, "w:vertAlign").equals("superscript");
                text.append(isRaised && FIGURES.matcher(said).matches() ? Raised.of(said) : said);
            }
        }
        return text.toString();
    }

    private boolean isHidden(Element properties) {
        Element vanish = WordStyles.child(properties, "w:vanish");
        return vanish == null ? styles.isHidden(value(properties, "w:rStyle")) : WordStyles.isOn(vanish);
    }

    private static String said(Element run) {
        StringBuilder said = new StringBuilder();
        for (Element part : run.children()) {
            switch (part.tagName()) {
                case "w:t" -> said.append(part.wholeText());
                case "w:tab", "w:br", "w:cr", "w:ptab" -> said.append(' ');
                case "w:noBreakHyphen" -> said.append('-');
                default -> {} // soft hyphens, breaks of lines as they were last laid out, marks
            }
        }
        return said.toString();
    }

    private static String value(Element properties, String tag) {
        Element property = WordStyles.child(properties, tag);
        return property == null ? "" : property.attr("w:val");
    }

    String title() {
        return title;
    }

    String text() {
        markdown.paragraph(pending.toString());
        return markdown.toString();
    }
}
