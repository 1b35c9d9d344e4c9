package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.wikipedia.ExtractBlocks.Block;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import dev.aivideo.wikimedia.PageTitles;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An article as the API gives it, as a text to narrate with its rights. */
final class ArticleText {
    static final String LICENCE = "CC BY-SA 4.0";
    private static final String TERMS = "https://creativecommons.org/licenses/by-sa/4.0/";
    /** What Markdown would take for markup: at the beginning of a line, and anywhere. */
    private static final Pattern BLOCK_MARK = Pattern.compile("^(?=[#>+*=~-]|\\d{1,9}[.)] )");

    private static final Pattern INLINE_MARK =
            Pattern.compile("[*`\\\\]|(?<!\\w)_|_(?!\\w)|<(?=[\\p{L}/!?])|\\[(?=[^\\]]*\\]\\()|~(?=~)");

    private ArticleText() {}

    /**
     * The article's prose in Markdown with its headings; of living people only what may be told of them.
     *
     * @param wiki language of the Wikipedia
     */
    static SourceText of(JsonNode page, String wiki) {
        String language = wiki.equals("simple") ? "en" : wiki;
        List<String> categories = titles(page.path("categories"));
        List<Block> blocks =
                LeftOutSections.without(ExtractBlocks.of(page.path("extract").asString("")), language);
        List<Block> told = LivingPeople.isLiving(categories) ? LivingPeople.reduced(blocks, language) : blocks;
        String title = page.path("title").asString("");
        return new SourceText(
                "Wikipedia: " + title, title, markdown(title, told), rights(page, wiki), article(page, wiki));
    }

    static long revision(JsonNode page) {
        long revision = page.at("/revisions/0/revid").asLong(0);
        return revision > 0 ? revision : page.path("lastrevid").asLong(0);
    }

    private static SourceText.Article article(JsonNode page, String wiki) {
        return new SourceText.Article(
                wiki,
                revision(page),
                page.at("/pageprops/wikibase_item").asString(""),
                page.path("pageimage").asString("").replace('_', ' '),
                titles(page.path("links")));
    }

    private static List<String> titles(JsonNode list) {
        return list.values().stream()
                .map(item -> item.path("title").asString(""))
                .filter(title -> !title.isBlank())
                .toList();
    }

    private static String markdown(String title, List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.isHeading()
                        ? "#".repeat(block.level()) + " " + inline(block.text())
                        : escaped(block.text()))
                .collect(Collectors.joining("\n\n", "# " + inline(title) + "\n\n", "\n"));
    }

    private static String escaped(String line) {
        String safe = inline(line);
        return line.matches("^\\d{1,9}[.)] .*")
                ? safe.replaceFirst("^(\\d+)", "$1\\\\")
                : BLOCK_MARK.matcher(safe).replaceFirst("\\\\");
    }

    private static String inline(String text) {
        return INLINE_MARK.matcher(text).replaceAll("\\\\$0");
    }

    private static Rights rights(JsonNode page, String wiki) {
        String title = page.path("title").asString("");
        String index = "https://%s.wikipedia.org/w/index.php?title=%s".formatted(wiki, PageTitles.segment(title));
        long revision = revision(page);
        String credit =
                ("Narration adapted from \"%s\", Wikipedia, revision %d, by its contributors (%s&action=history),"
                                + " %s (%s); shortened and changed.")
                        .formatted(title, revision, index, LICENCE, TERMS);
        return new Rights("Wikipedia contributors", credit, LICENCE, TERMS, index + "&oldid=" + revision, "");
    }
}
