package dev.aivideo.documents;

import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Reads documents: PDF, Word, OpenDocument, EPUB, pages of the web, subtitles, Markdown and plain text, by their content
 * and not by their names.
 */
public final class DocumentReader {
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    /** The last one takes everything that is text. */
    private static final List<DocumentFormat> FORMATS = List.of(
            new PdfFormat(),
            new EpubFormat(),
            new OdtFormat(),
            new DocxFormat(),
            new SubtitleFormat(),
            new HtmlFormat(),
            new TextFormat());

    private final String option;

    /** @param option what names the documents, for messages: {@code --source} */
    public DocumentReader(String option) {
        this.option = option;
    }

    /** Whether a text is an address rather than the name of a file. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /**
     * Reads a file.
     *
     * @param notes told what was assumed about it
     * @throws DocumentException if it is missing, larger than 50 MB, of another kind, damaged, protected, or has no
     *     sentence in it, or if reading it takes more than two minutes or 8 million characters
     */
    public SourceText file(Path file, Consumer<String> notes) {
        String remedy = "Give " + option + " " + TextFormat.EXPECTED + " of at most 50 MB.";
        return read(TextFile.given(file, option, remedy, DocumentLimits.MOST_FILE_BYTES), notes);
    }

    /**
     * Fetches and reads a page.
     *
     * @param pages where it is fetched from
     * @param notes told what was assumed about it
     * @throws DocumentException as {@link #file}, also if it cannot be fetched, or asks for something instead of
     *     showing its text
     */
    public SourceText page(String address, PageFetcher pages, Consumer<String> notes) {
        return read(pages.fetch(address.strip(), option), notes);
    }

    /**
     * The text of a piece of HTML that came with something else.
     *
     * @param link address of its own page; empty if it has none
     * @param fewestWords in sentences that it must have
     * @return empty if it has fewer
     */
    public Optional<SourceText> content(String html, String title, String link, int fewestWords) {
        String text = HtmlMarkdown.of(Jsoup.parse(html).body(), false).toString();
        Rights rights = new Rights("", "", "", "", link, "");
        return Prose.words(text) < fewestWords
                ? Optional.empty()
                : Optional.of(new SourceText(link.isEmpty() ? title : link, title, text, rights, null));
    }

    private static SourceText read(GivenDocument document, Consumer<String> notes) {
        DocumentText read = TimeLimit.within(document, () -> format(document).read(document, notes));
        document.requireReadable(read.text());
        if (!Prose.isIn(read.text())) {
            throw document.fault(
                    "has no sentence that could be narrated",
                    read.text().length() + " characters",
                    "Give a text in whole sentences; headings, tables, code and short list items are not read out.",
                    null);
        }
        Rights stated = read.rights();
        URI address = document.address();
        Rights rights = new Rights(
                stated.author(),
                stated.credit(),
                stated.licence(),
                stated.terms(),
                address == null ? stated.page() : address.toString(),
                stated.notice());
        return new SourceText(document.name(), read.title(), read.text(), rights, null);
    }

    private static DocumentFormat format(GivenDocument document) {
        return FORMATS.stream()
                .filter(format -> format.fits(document))
                .findFirst()
                .orElseThrow();
    }
}
