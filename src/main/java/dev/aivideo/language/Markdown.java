package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A Markdown or plain text as prose that can be read aloud: paragraphs, quotes and list items that are sentences. Front
 * matter, code, tables, pictures, HTML, footnotes and citation marks are left out, links are their text.
 */
public final class Markdown {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\s*?\\R.*?\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^[^\\]]+\\]:.*", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*$");
    /** [1], [2, 3], [4–6], [^note], [a], [citation needed], and raised figures behind a punctuation mark. */
    private static final Pattern CITATION = Pattern.compile(
            "\\s*\\[(?:\\^[^\\]]+|\\d+(?:\\s*[,–-]\\s*\\d+)*|[a-z]|note \\d+|citation needed|clarification needed)\\]"
                    + "|(?<=[.,;:!?\"”)])[¹²³⁰⁴-⁹]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’»)\\]]*$", Pattern.DOTALL);
    /** Without indented code: an indented paragraph of a plain text is prose. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    ListBlock.class,
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    HtmlBlock.class,
                    ThematicBreak.class))
            .build();

    private Markdown() {}

    /**
     * A text's prose.
     *
     * @param title the first heading; empty if there is none
     * @param paragraphs in order, each on one line; a heading is none
     */
    public record Prose(String title, List<String> paragraphs) {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Reads a Markdown or plain text. */
    public static Prose read(String text) {
        String body = FRONT_MATTER
                .matcher(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replaceFirst("");
        ProseReader reader = new ProseReader();
        PARSER.parse(body).accept(reader);
        return new Prose(reader.title, reader.paragraphs);
    }

    /** Takes the paragraphs out of the tree. */
    private static final class ProseReader extends AbstractVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private String title = "";

        @Override
        public void visit(Heading heading) {
            if (title.isEmpty()) {
                title = clean(textOf(heading));
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            String raw = textOf(paragraph);
            boolean table = raw.indexOf('|') >= 0 && TABLE.matcher(raw).find();
            String plain = clean(raw);
            if (!table
                    && !FOOTNOTE.matcher(raw.strip()).matches()
                    && SENTENCE_END.matcher(plain).matches()) {
                paragraphs.add(plain);
            }
        }

        @Override
        public void visit(HtmlBlock html) {}

        @Override
        public void visit(FencedCodeBlock code) {}
    }

    private static String clean(String text) {
        return SPACE.matcher(CITATION.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String textOf(Node block) {
        StringBuilder text = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(Image node) {}
        });
        return text.toString();
    }
}
