package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
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
 * matter, code, tables, pictures, footnotes and citation marks are left out, links are their text. Of a page in HTML, the
 * text of its paragraphs.
 */
public final class Markdown {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\s*?\\R.*?\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^[^\\]]+\\]:.*", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*$");
    /**
     * [1], [2, 3], [4–6], [^note], [a], [citation needed] with the page that may follow, [3]:12, and raised figures behind
     * a punctuation mark.
     */
    private static final Pattern CITATION = Pattern.compile("\\s*\\[(?:\\^[^\\]]+|\\d+(?:\\s*[,–-]\\s*\\d+)*|[a-z]{1,2}"
            + "|(?:note|nb|n|ref|fn|lower-alpha) ?\\d+|(?:[a-z]+[ -]){1,4}needed|clarify|dubious[^\\]]{0,20}"
            + "|(?:by )?(?:who|whom|when|which|where|why|how)\\?|edit|edit source|vague|sic|quantify|failed verification)\\]"
            + "(?:\\s?:\\s?(?:pp?\\.\\s?)?\\d+(?:[–,-]\\s?\\d+)*)?"
            + "|(?<=[.,;:!?\"”)])[¹²³⁰⁴-⁹]+");
    /** How a word is pronounced, in brackets behind it: (listen), (/ˈfɛərɒs/). */
    private static final String SOUND = "(?:[^()/]*/[^/()]*[ˈˌəɪʊɔɛæʌθðŋʃʒɑɒɜːɡɾʁ][^/()]*/"
            + "|[^()\\[\\]]*\\[[^\\[\\]()]*[ˈˌəɪʊɔɛæʌθðŋʃʒɑɒɜːɡɾʁ][^\\[\\]()]*\\])";

    private static final Pattern PRONUNCIATION =
            Pattern.compile("\\s*\\((?:" + SOUND + "[^()]*|\\s*(?:🔊|ⓘ)?\\s*listen\\s*|\\s*ⓘ\\s*)\\)|\\s*ⓘ");
    /** Marks of Markdown's dialects: struck out, marked, raised and lowered text, boxes of task lists, short names of emoji. */
    private static final Pattern DIALECT = Pattern.compile(
            "~~|==(?=\\S[^=\\n]*==)|(?<=\\S)==(?!=)|(?<=\\w)~(?=\\w{1,4}~)|(?<=~\\w{1,4})~|(?<=[a-z0-9])~(?=\\W|$)"
                    + "|^\\s*\\[[ xX]\\]\\s+|(?<![\\w:]):[a-z][a-z0-9_+-]*:(?![\\w:])|\\{[#.][\\w-][^{}\\n]*\\}");

    private static final Pattern REFERENCE_LINK = Pattern.compile(
            "(?<!!)\\[(?!\\d|\\^|[a-z]{1,2}\\]|[^\\]]*(?:needed|\\?)\\]|(?:note|nb|ref|fn) ?\\d)([^\\[\\]\\n]+)\\]\\[[^\\[\\]\\n]*\\]");
    /** Lines for finding one's way rather than text: "See also: …", and the list of notes, "^ Smith, 2001". */
    private static final Pattern POINTER = Pattern.compile(
            "(?:^|(?<=[.!?] ))(?:See also|Main articles?|Further information|For other uses):? [^.!?]*[.!?]?\\s*$");

    private static final Pattern NOTE = Pattern.compile("^\\s*(?:\\^|↑|\\[\\d+\\]\\s*\\^).*", Pattern.DOTALL);
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
     * @param sections in order, the one before the first heading included; none without a paragraph
     */
    public record Prose(String title, List<Section> sections) {
        public Prose {
            sections = List.copyOf(sections);
        }

        /** All paragraphs in order, each on one line; a heading is none. */
        public List<String> paragraphs() {
            return sections.stream()
                    .flatMap(section -> section.paragraphs().stream())
                    .toList();
        }
    }

    /**
     * The paragraphs under one heading.
     *
     * @param headings that they stand under, the highest first; without the title that heads all of the text, so that
     *     the beginning has none
     */
    public record Section(List<String> headings, List<String> paragraphs) {
        public Section {
            headings = List.copyOf(headings);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Reads a Markdown or plain text. */
    public static Prose read(String text) {
        String plain = PlainText.of(text);
        ProseReader reader = new ProseReader();
        if (Html.isPage(plain)) {
            reader.title = clean(Html.title(plain));
            Html.paragraphs(plain).forEach(reader::add);
        } else {
            String body = WikiText.plain(FRONT_MATTER.matcher(plain).replaceFirst(""));
            PARSER.parse(Html.raised(body)).accept(reader);
        }
        reader.endSection();
        return new Prose(reader.title, reader.sections);
    }

    /** Takes the paragraphs out of the tree. */
    private static final class ProseReader extends AbstractVisitor {
        private final List<Section> sections = new ArrayList<>();
        private final List<String> paragraphs = new ArrayList<>();
        /** The headings that what is being read stands under, by their level. */
        private final NavigableMap<Integer, String> headings = new TreeMap<>();

        private String title = "";

        @Override
        public void visit(Heading heading) {
            String text = clean(textOf(heading));
            boolean begins = title.isEmpty() && paragraphs.isEmpty() && sections.isEmpty();
            endSection();
            headings.tailMap(heading.getLevel(), true).clear();
            if (!begins && !text.isEmpty()) {
                headings.put(heading.getLevel(), text);
            }
            title = title.isEmpty() ? text : title;
        }

        void endSection() {
            if (!paragraphs.isEmpty()) {
                sections.add(new Section(List.copyOf(headings.values()), paragraphs));
                paragraphs.clear();
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(textOf(paragraph));
        }

        @Override
        public void visit(HtmlBlock html) {
            Html.paragraphs(html.getLiteral()).forEach(this::add);
        }

        void add(String raw) {
            String plain = clean(raw);
            boolean table = raw.indexOf('|') >= 0 && TABLE.matcher(raw).find();
            boolean note =
                    FOOTNOTE.matcher(raw.strip()).matches() || NOTE.matcher(raw).matches();
            if (!table && !note && SENTENCE_END.matcher(plain).matches()) {
                paragraphs.add(plain);
            }
        }

        @Override
        public void visit(FencedCodeBlock code) {}
    }

    private static String clean(String text) {
        String plain = PRONUNCIATION.matcher(text).replaceAll("");
        plain = REFERENCE_LINK.matcher(plain).replaceAll("$1");
        plain = CITATION.matcher(plain).replaceAll("");
        plain = DIALECT.matcher(LineEnds.joined(plain)).replaceAll("");
        plain = SPACE.matcher(plain).replaceAll(" ").strip();
        return POINTER.matcher(plain).replaceAll("").strip();
    }

    private static String textOf(Node block) {
        TextReader reader = new TextReader();
        block.accept(reader);
        return reader.text.toString();
    }

    /** Takes the text out of a block, without pictures and markup. */
    private static final class TextReader extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

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
        public void visit(HtmlInline node) {
            text.append(node.getLiteral().matches("(?i)<br\\b.*") ? "\n" : "");
        }

        @Override
        public void visit(Image node) {}
    }
}
