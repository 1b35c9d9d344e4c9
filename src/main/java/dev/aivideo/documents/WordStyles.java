package dev.aivideo.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say of a paragraph: whether it is a heading, and whether it is text at all. */
final class WordStyles {
    private static final Pattern NOT_PROSE = Pattern.compile(
            "caption|toc .*|toc heading|table of .*|(?:footnote|endnote|annotation|comment) .*|header|footer|index .*|bibliography|macro.*|html preformatted");
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Document xml) {
        for (Element style : xml.getElementsByTag("w:style")) {
            styles.put(style.attr("w:styleId"), style);
        }
    }

    /** The name that Word gives the style in every language: {@code heading 1}; empty if there is none. */
    String name(String id) {
        Element style = styles.get(id);
        Element name = style == null ? null : child(style, "w:name");
        return name == null ? id.toLowerCase(Locale.ROOT) : name.attr("w:val").toLowerCase(Locale.ROOT);
    }

    boolean isProse(String id) {
        return !NOT_PROSE.matcher(name(id)).matches();
    }

    boolean isTitle(String id) {
        return name(id).equals("title");
    }

    /** Level of the headings of a style, 1 to 9; 0 if they are none. */
    int level(String id) {
        String next = id;
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            var heading = HEADING.matcher(name(next));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            Element style = styles.get(next);
            Element level = style == null
                    ? null
                    : style.getElementsByTag("w:outlineLvl").first();
            if (level != null) {
                return level(level);
            }
            next = basis(style);
        }
        return 0;
    }

    /** Of a paragraph or style that states one; 9 is that of text. */
    static int level(Element outline) {
        String level = outline.attr("w:val");
        return level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 0;
    }

    boolean isHidden(String id) {
        String next = id;
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            Element style = styles.get(next);
            Element hidden =
                    style == null ? null : style.getElementsByTag("w:vanish").first();
            if (hidden != null) {
                return isOn(hidden);
            }
            next = basis(style);
        }
        return false;
    }

    static boolean isOn(Element property) {
        return !property.attr("w:val").matches("0|false|off");
    }

    private static String basis(@Nullable Element style) {
        Element basis = style == null ? null : child(style, "w:basedOn");
        return basis == null ? "" : basis.attr("w:val");
    }

    /** The element of this name directly below; null if there is none. */
    static @Nullable Element child(Element parent, String tag) {
        for (Element child : parent.children()) {
            if (child.tagName().equals(tag)) {
                return child;
            }
        }
        return null;
    }
}
