package dev.aivideo.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes what stands in a page's headings, paragraphs and lists as Markdown. */
final class HtmlMarkdown {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, video, audio, canvas, button, select,"
                    + " textarea, dialog, del, s, strike, rt, rp";
    /** Navigation, what is drawn beside the text, and notes; {@code doc-} roles and {@code epub:type} are those of books. */
    private static final String NOT_PROSE =
            "nav, aside, footer, form, figure, figcaption, caption, pre, menu, [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=dialog], [role=alert], [role=alertdialog],"
                    + " [role^=doc-footnote], [role^=doc-endnote], [role=doc-noteref], [role=doc-toc], [role=doc-pagebreak],"
                    + " [epub:type~=^(?:footnotes?|endnotes?|rearnotes?|noteref|toc|pagebreak)\\b], .footnote, .footnotes,"
                    + " .mw-editsection, .reference, .noprint";

    private static final String HIDDEN =
            "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final String NOTE_MARKS =
            "sup:has(a[href^=#]), a[href^=#]:matchesOwn(^\\s*[\\[(]?[\\d*†‡↩^]+[\\])]?\\s*$)";

    private static final Pattern FIGURES = Pattern.compile("[+−-]?\\d{1,3}");

    private static final int LONGEST_CELL = 80;

    private HtmlMarkdown() {}

    /** Takes out what is not part of the text, before attributes that say so are lost. */
    static void clean(Element root) {
        root.select(NEVER_TEXT).remove();
        root.select(HIDDEN).remove();
        root.select(NOTE_MARKS).remove();
        root.select(NOT_PROSE).remove();
    }

    /**
     * The text of an element, which is changed.
     *
     * @param withTables whether cells are text: on old pages, tables are the layout
     */
    static MarkdownText of(Element root, boolean withTables) {
        clean(root);
        Blocks blocks = new Blocks();
        if (!withTables) {
            root.select("table").stream()
                    .filter(table -> !isData(table))
                    .toList()
                    .forEach(Node::remove);
        }
        root.traverse(blocks);
        blocks.end();
        return blocks.markdown;
    }

    /** Whether it shows data: its first row heads the others. */
    private static boolean isData(Element table) {
        List<Element> rows = table.select("tr");
        return rows.size() > 1
                && table.select("table").size() == 1
                && rows.get(0).children().size() > 1
                && rows.get(0).children().stream()
                        .allMatch(cell -> cell.normalName().equals("th"))
                && rows.stream()
                        .allMatch(row ->
                                row.children().size() == rows.get(0).children().size())
                && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }

    /** Whether it is an item of a list and no link to another page. */
    private static boolean isItem(Element element) {
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.normalName().equals("li") && links * 2 < element.text().length();
    }

    /** Collects the text between the beginnings and ends of blocks. */
    private static final class Blocks implements NodeVisitor {
        private final MarkdownText markdown = new MarkdownText();
        private final StringBuilder block = new StringBuilder();
        private int breaks;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(
                        text.getWholeText(),
                        node.parent() instanceof Element parent
                                && parent.normalName().equals("sup"));
            } else if (node instanceof Element element) {
                if (element.normalName().equals("table") && isData(element)) {
                    end();
                    markdown.table(element.select("tr").stream()
                            .map(row ->
                                    row.children().stream().map(Element::text).toList())
                            .toList());
                    element.empty();
                } else if (element.normalName().equals("br")) {
                    lineBreak();
                } else if (isBlock(element)) {
                    end();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element)) {
                if (element.normalName().matches("h[1-6]")) {
                    markdown.heading(element.normalName().charAt(1) - '0', block.toString());
                    block.setLength(0);
                } else if (isItem(element)) {
                    Element list = element.parent();
                    markdown.item(list != null && list.normalName().equals("ol"), block.toString());
                    block.setLength(0);
                }
                end();
            }
        }

        private void add(String text, boolean isRaised) {
            breaks = text.isBlank() ? breaks : 0;
            block.append(isRaised && FIGURES.matcher(text.strip()).matches() ? Raised.of(text.strip()) : text);
        }

        /** Two in a row part paragraphs. */
        private void lineBreak() {
            block.append('\n');
            if (++breaks > 1) {
                end();
            }
        }

        private void end() {
            markdown.paragraph(block.toString());
            block.setLength(0);
            breaks = 0;
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() || element.normalName().matches("td|th|tr|li|dt|dd|option|summary|details");
        }
    }
}
