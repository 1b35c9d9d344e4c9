package dev.aivideo.documents;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * An OpenDocument text (ISO 26300): its headings and paragraphs, without deleted and hidden text, tables, frames, notes,
 * comments, captions and indexes.
 */
final class OdtFormat implements DocumentFormat {
    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String LEFT_OUT =
            "text|tracked-changes, table|table, draw|frame, draw|g, draw|custom-shape, draw|line, text|note, office|annotation,"
                    + " office|forms, text|table-of-content, text|illustration-index, text|table-index, text|object-index,"
                    + " text|user-index, text|alphabetical-index, text|bibliography, text|hidden-paragraph, text|hidden-text,"
                    + " text|section[text:display=none], text|sequence-decls, text|variable-decls, text|ruby-text";

    private static final Pattern CAPTION = Pattern.compile(
            "(?i).*(?:caption|illustration|^figure|^table|^drawing|footnote|endnote|^header|^footer).*");
    private static final Pattern FIGURES = Pattern.compile("[+−-]?\\d{1,3}");

    @Override
    public boolean fits(GivenDocument document) {
        return ZipParts.isZip(document) && ZipParts.mimeType(document).startsWith(MIME_TYPE);
    }

    @Override
    public DocumentText read(GivenDocument document, Consumer<String> notes) {
        ZipParts parts = ZipParts.of(document);
        if (!XmlPart.of(document, parts.part("META-INF/manifest.xml"))
                .getElementsByTag("manifest:encryption-data")
                .isEmpty()) {
            throw ZipParts.locked(document);
        }
        if (!parts.has("content.xml")) {
            throw document.broken("OpenDocument text", null);
        }
        Document content = XmlPart.of(document, parts.part("content.xml"));
        Document styles = XmlPart.of(document, parts.part("styles.xml"));
        Document meta = XmlPart.of(document, parts.part("meta.xml"));
        content.select(LEFT_OUT).remove();
        Text text = new Text(content, styles);
        content.getElementsByTag("office:text").forEach(body -> body.traverse(text));
        String creator = XmlPart.text(meta, "meta:initial-creator");
        return DocumentText.by(
                creator.isEmpty() ? XmlPart.text(meta, "dc:creator") : creator,
                text.title.isEmpty() ? XmlPart.text(meta, "dc:title") : text.title,
                text.markdown.toString());
    }

    /** Collects what stands in paragraphs and headings. */
    private static final class Text implements NodeVisitor {
        private final MarkdownText markdown = new MarkdownText();
        private final StringBuilder block = new StringBuilder();
        private final Set<String> hidden;
        private final Set<String> raised;
        private final Set<String> titles;
        private final Set<String> captions;
        private String title = "";

        Text(Document content, Document styles) {
            hidden = names(content, "style|style:has(> style|text-properties[text:display=none])");
            hidden.addAll(names(styles, "style|style:has(> style|text-properties[text:display=none])"));
            raised = names(content, "style|style:has(> style|text-properties[style:text-position^=super])");
            titles = names(content, "style|style[style:parent-style-name=Title]");
            titles.add("Title");
            captions = content.select("style|style").stream()
                    .filter(style -> CAPTION.matcher(style.attr("style:parent-style-name"))
                            .matches())
                    .map(style -> style.attr("style:name"))
                    .collect(Collectors.toSet());
        }

        private static Set<String> names(Document xml, String styles) {
            return xml.select(styles).stream()
                    .map(style -> style.attr("style:name"))
                    .collect(Collectors.toSet());
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                add(text.getWholeText(), parent);
            } else if (node instanceof Element element) {
                switch (element.tagName()) {
                    case "text:p", "text:h" -> block.setLength(0);
                    case "text:s", "text:tab", "text:line-break" -> block.append(' ');
                    default -> {} // marks without text
                }
            }
        }

        private void add(String text, Element parent) {
            String style = parent.attr("text:style-name");
            if (parent.tagName().equals("text:span") && hidden.contains(style)) {
                return;
            }
            boolean isRaised = raised.contains(style) && FIGURES.matcher(text).matches();
            block.append(isRaised ? Raised.of(text) : text);
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.tagName().matches("text:[ph]")) {
                end(element, element.attr("text:style-name"));
                block.setLength(0);
            }
        }

        private void end(Element element, String style) {
            if (hidden.contains(style)
                    || captions.contains(style)
                    || CAPTION.matcher(style).matches()) {
                return;
            }
            String level = element.attr("text:outline-level");
            if (titles.contains(style) && title.isEmpty()) {
                title = block.toString().strip();
                markdown.heading(1, title);
            } else if (element.tagName().equals("text:h")) {
                markdown.heading(level.matches("[1-9]") ? Integer.parseInt(level) : 1, block.toString());
            } else if (element.closest("text|list-item") != null) {
                markdown.item(false, block.toString());
            } else {
                markdown.paragraph(block.toString());
            }
        }
    }
}
