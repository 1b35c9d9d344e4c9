package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.encyclopedia.Encyclopedia;
import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.encyclopedia.wikipedia.KeptArticles.Kept;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.net.ServiceException;
import dev.aivideo.project.SourceText;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.Wikimedia;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Wikipedia, asked with at most six calls for a film. What was chosen for a topic is kept. */
public final class Wikipedia implements Encyclopedia {
    private static final int MOST_ARTICLES = 3;
    /** A narration chooses among this many times its words. */
    private static final int WORDS_TO_CHOOSE_FROM = 3;

    private static final String ENGLISH = "en";

    private final WikipediaProperties properties;
    private final Wikimedia wikimedia;
    private final SentenceEmbedder embedder;
    private final KeptArticles kept;

    /** @param folder of the kept articles */
    public Wikipedia(
            WikipediaProperties properties, Wikimedia wikimedia, SentenceEmbedder embedder, Path folder, Clock clock) {
        this.properties = properties;
        this.wikimedia = wikimedia;
        this.embedder = embedder;
        this.kept = new KeptArticles(folder, clock);
    }

    @Override
    public Optional<String> howToEnable() {
        return properties.enabled()
                ? Optional.empty()
                : Optional.of(
                        "set aivideo.script.wikipedia.enabled to true; aivideo.rights.share-alike must not be refuse");
    }

    @Override
    public List<SourceText> articles(ArticleQuery query) {
        if (!properties.enabled() || !TopicLanguage.isKnown(language(query))) {
            return List.of();
        }
        Optional<List<Kept>> known = known(query);
        return (known.isPresent() || !query.online() ? known.orElse(List.of()) : asked(query))
                .stream().map(one -> ArticleText.of(one.page(), one.wiki())).toList();
    }

    @Override
    public List<String> titles(ArticleQuery query) {
        if (!properties.enabled() || !TopicLanguage.isKnown(language(query))) {
            return List.of();
        }
        Optional<List<Kept>> known = known(query);
        if (known.isPresent() || !query.online()) {
            return known.orElse(List.of()).stream()
                    .map(one -> one.page().path("title").asString(""))
                    .toList();
        }
        return found(query);
    }

    private List<String> found(ArticleQuery query) {
        WikiCalls calls = calls();
        try {
            return ways(query).stream()
                    .map(way -> finder(query, way, calls).main().stream()
                            .map(way::title)
                            .toList())
                    .filter(titles -> !titles.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        } catch (ServiceException e) {
            throw failure(e);
        }
    }

    private Optional<List<Kept>> known(ArticleQuery query) {
        return kept.find(language(query), query.topic(), query.online() ? query.words() : 0);
    }

    private List<Kept> asked(ArticleQuery query) {
        WikiCalls calls = calls();
        List<Kept> pages = new ArrayList<>();
        try {
            for (Way way : ways(query)) {
                if (pages.isEmpty()) {
                    read(query, way, finder(query, way, calls), calls, pages);
                }
            }
        } catch (ServiceException e) {
            if (pages.isEmpty()) {
                throw failure(e);
            }
            return pages; // enough for this film, but not what the next one should be made of
        }
        kept.keep(language(query), query.topic(), query.words(), pages);
        return pages;
    }

    private void read(ArticleQuery query, Way way, ArticleFinder finder, WikiCalls calls, List<Kept> pages) {
        List<WikiPage> main = finder.main();
        main.forEach(page -> add(way, page, calls, pages));
        if (pages.size() < main.size()) {
            pages.clear(); // one of the two that are compared, or the one that matters, is a stub
        }
        if (pages.isEmpty() || words(pages) >= WORDS_TO_CHOOSE_FROM * query.words()) {
            return;
        }
        for (WikiPage page : finder.beside(main)) {
            if (pages.size() < MOST_ARTICLES && words(pages) < WORDS_TO_CHOOSE_FROM * query.words()) {
                add(way, page, calls, pages);
            }
        }
    }

    private void add(Way way, WikiPage page, WikiCalls calls, List<Kept> pages) {
        JsonNode text = calls.text(way.texts(), way.title(page));
        boolean isThere = text.path("extract").asString("").length() >= PageRules.SHORTEST_CHARACTERS
                && !text.path("pageprops").has("disambiguation");
        if (isThere) {
            pages.add(new Kept(way.texts(), text));
        }
    }

    private static int words(List<Kept> pages) {
        return pages.stream()
                .mapToInt(one ->
                        Sentences.words(ArticleText.of(one.page(), one.wiki()).text()))
                .sum();
    }

    /**
     * Where articles are looked for, and where their texts are taken from.
     *
     * @param finds language of the Wikipedia that is searched
     * @param texts language of the one whose texts are taken
     */
    private record Way(String finds, String texts) {
        String translated() {
            return finds.equals(texts) ? "" : texts;
        }

        String title(WikiPage page) {
            return finds.equals(texts) ? page.title() : page.translation();
        }
    }

    /** In the language of the film, then by way of the language of the topic, then of English. */
    private List<Way> ways(ArticleQuery query) {
        String wanted = language(query);
        Set<Way> ways = new LinkedHashSet<>();
        ways.add(new Way(wanted, wanted));
        if (properties.hasLanguages()) {
            TopicReader.languageOf(query.topic()).ifPresent(asked -> ways.add(new Way(asked, wanted)));
            ways.add(wanted.equals("simple") ? new Way(ENGLISH, ENGLISH) : new Way(ENGLISH, wanted));
        }
        return List.copyOf(ways);
    }

    private ArticleFinder finder(ArticleQuery query, Way way, WikiCalls calls) {
        String reading = way.finds().equals("simple") ? ENGLISH : way.finds();
        return new ArticleFinder(
                TopicReader.read(query.topic(), reading), way.finds(), way.translated(), calls, embedder);
    }

    private static String language(ArticleQuery query) {
        String tag = query.language().strip().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
        return tag.matches("[a-z]{2,3}|simple") ? tag : ENGLISH;
    }

    private WikiCalls calls() {
        return new WikiCalls(this::api);
    }

    private ActionApi api(String language) {
        return wikimedia.project("Wikipedia", properties.of(language), properties.timeout());
    }

    private static EncyclopediaException failure(ServiceException cause) {
        return new EncyclopediaException(
                cause.problem(),
                cause.evidence(),
                cause.remedy() + " To make films without it, set aivideo.script.wikipedia.enabled to false.",
                cause);
    }
}
