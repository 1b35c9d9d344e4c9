package dev.aivideo.documents;

import dev.aivideo.language.Html;
import dev.aivideo.language.PlainText;
import dev.aivideo.project.Rights;
import java.util.function.Consumer;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page of the web: its article as Mozilla's Readability finds it, or all of it where that finds little. */
final class HtmlFormat implements DocumentFormat {
    /** An article has as many words at least, and a certain part of the page's. */
    private static final int FEWEST_WORDS = 50;

    private static final int SMALLEST_PART = 5;

    @Override
    public boolean fits(GivenDocument document) {
        return BinaryFormats.of(document.bytes()) == null
                && (document.contentType().matches("(?:text/html|application/xhtml\\+xml)\\b.*")
                        || Html.isPage(PlainText.of(document.text())));
    }

    @Override
    public DocumentText read(GivenDocument document, Consumer<String> notes) {
        Document page = parsed(document);
        Article article = article(document, page);
        String title = title(page, article);
        MarkdownText text = text(page, article);
        Rights rights = new PageRights(page).rights(article.getByline());
        if (document.address() != null) {
            new PageRefusal(document, page, title, text.toString()).check(notes);
        }
        boolean isTitled = title.isEmpty() || text.toString().startsWith("#");
        return new DocumentText(
                title, isTitled ? text.toString() : new MarkdownText().heading(1, title) + "\n\n" + text, rights);
    }

    private static Document parsed(GivenDocument document) {
        Parser parser = Parser.htmlParser().setMaxDepth(DocumentLimits.DEEPEST);
        String base = document.address() == null ? "" : document.address().toString();
        return Jsoup.parse(PlainText.of(PageEncoding.text(document)), base, parser);
    }

    private static Article article(GivenDocument document, Document page) {
        Document copy = page.clone();
        HtmlMarkdown.clean(copy);
        String base = document.address() == null
                ? "http://localhost/"
                : document.address().toString();
        return new Readability4J(base, copy).parse();
    }

    private static MarkdownText text(Document page, Article article) {
        Element content = article.getArticleContent();
        MarkdownText found = content == null ? new MarkdownText() : HtmlMarkdown.of(content, false);
        MarkdownText all = HtmlMarkdown.of(page.body().clone(), false);
        int words = Prose.words(found.toString());
        int wordsInAll = Prose.words(all.toString());
        if (words >= FEWEST_WORDS && words >= wordsInAll / SMALLEST_PART) {
            return found;
        }
        return wordsInAll > 0 ? all : HtmlMarkdown.of(page.body().clone(), true);
    }

    private static String title(Document page, Article article) {
        Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        String title = heading == null ? article.getTitle() : heading.text();
        return title == null ? "" : title.strip();
    }
}
