package dev.aivideo.script.embedded;

import dev.aivideo.language.Clauses;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.Mentions;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import java.util.List;

/**
 * What may be said of a film's articles, in the order of telling.
 *
 * @param sentences those of the first article first within each role
 * @param closes whether the last of them is a close
 * @param meanings of each
 * @param needs what each takes as known from others before it
 * @param names of the people in each article
 * @param titles of the articles, in lower case
 */
record ArticleMaterial(
        List<ArticleSentence> sentences,
        boolean closes,
        List<float[]> meanings,
        List<List<References.Need>> needs,
        List<FullNames> names,
        List<String> titles) {

    static ArticleMaterial of(
            List<SourceText> articles, SentenceEmbedder embedder, Mentions.Reader mentions, Clauses clauses) {
        List<ArticleSentence> read = ArticleReader.read(articles, clauses, mentions);
        List<String> titles = articles.stream().map(ArticleMaterial::title).toList();
        NarrationOrder.Told told = NarrationOrder.ordered(
                read,
                one -> SentenceEmbedder.cosine(
                        embedder.embed(one.text()),
                        embedder.embed(titles.get(one.said().source() - 1))));
        List<ArticleSentence> ordered = told.sentences();
        List<float[]> meanings =
                embedder.embedAll(ordered.stream().map(ArticleSentence::text).toList());
        List<List<References.Need>> needs =
                References.of(ordered.stream().map(ArticleSentence::passage).toList(), mentions);
        List<FullNames> names = articles.stream()
                .map(article -> new FullNames(hasNames(article) ? sentences(article) : List.of()))
                .toList();
        return new ArticleMaterial(ordered, told.closes(), meanings, needs, names, titles);
    }

    private static String title(SourceText article) {
        return article.title().isEmpty() ? article.name() : article.title();
    }

    /** In German every noun looks like a name. */
    private static boolean hasNames(SourceText article) {
        return article.article() == null
                || NarrationLanguage.of(article.article().language()) != NarrationLanguage.GERMAN;
    }

    private static List<String> sentences(SourceText article) {
        return Markdown.read(article.text()).paragraphs().stream()
                .flatMap(paragraph -> Sentences.split(paragraph).stream())
                .toList();
    }

    /** How many words there are of one article. */
    int words(int source) {
        return sentences.stream()
                .filter(one -> one.said().source() == source)
                .mapToInt(ArticleSentence::words)
                .sum();
    }
}
