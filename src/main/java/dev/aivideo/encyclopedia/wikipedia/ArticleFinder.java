package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.language.SentenceEmbedder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the articles about one topic in one Wikipedia: by guessed titles first, by searching if that is not enough. */
final class ArticleFinder {
    private final Topic topic;
    private final String wiki;
    private final String translated;
    private final WikiCalls calls;
    private final SentenceEmbedder embedder;
    private final Map<String, WikiPage> pages = new LinkedHashMap<>();
    private Optional<WikiPage> meant = Optional.empty();
    private boolean isAmbiguous;
    private int searches;

    /** @param translated language whose articles are wanted instead; empty if it is this Wikipedia's own */
    ArticleFinder(Topic topic, String wiki, String translated, WikiCalls calls, SentenceEmbedder embedder) {
        this.topic = topic;
        this.wiki = wiki;
        this.translated = translated;
        this.calls = calls;
        this.embedder = embedder;
    }

    /**
     * What a film is to be made of first: one article, or one of each subject that is compared.
     *
     * @return empty if nothing is really about the topic
     */
    List<WikiPage> main() {
        if (topic.subjects().isEmpty()) {
            return List.of();
        }
        add(calls.titled(wiki, topic.guesses(), translated));
        resolve();
        while (!isSure()
                && searches < topic.searches().size()
                && calls.left() > topic.subjects().size()) {
            search();
        }
        List<WikiPage> found = new ArrayList<>();
        for (Set<String> subject : topic.subjects()) {
            best(subject).map(PageScore::page).ifPresent(found::add);
        }
        return found.size() < topic.subjects().size()
                ? List.of()
                : found.stream().distinct().toList();
    }

    /** What may be told of beside the main articles, the best first. Searches if guessing found nothing. */
    List<WikiPage> beside(List<WikiPage> main) {
        if (topic.compares() || meant.isPresent()) {
            return List.of();
        }
        List<WikiPage> more = others(main.get(0));
        if (more.isEmpty() && searches == 0 && !topic.searches().isEmpty() && calls.left() > 1) {
            search();
            more = others(main.get(0));
        }
        return more;
    }

    private List<WikiPage> others(WikiPage main) {
        Set<String> subject = topic.subjects().get(0);
        PageScore first = PageScore.of(main, subject, topic, embedder);
        return articles().stream()
                .filter(page -> !page.title().equals(main.title()))
                .map(page -> PageScore.of(page, subject, topic, embedder))
                .filter(page -> page.isBeside(first, subject, topic))
                .sorted(Comparator.comparingDouble(PageScore::score).reversed())
                .map(PageScore::page)
                .toList();
    }

    private void search() {
        add(calls.search(wiki, topic.searches().get(searches++), translated));
    }

    private void add(List<WikiPage> found) {
        for (WikiPage page : found) {
            if (translated.isEmpty() || !page.translation().isEmpty() || page.disambiguation()) {
                pages.putIfAbsent(page.title(), page);
            }
        }
    }

    /** A name that several things share: the one that is meant, if the topic says which. */
    private void resolve() {
        Optional<WikiPage> list = pages.values().stream()
                .filter(PageRules::listsMeanings)
                .filter(page -> names(page.title()) || page.aliases().stream().anyMatch(this::names))
                .findFirst();
        isAmbiguous = list.isPresent() && articles().stream().noneMatch(page -> names(page.title()));
        if (isAmbiguous && calls.left() > 1) {
            meant = new Meanings(list.get(), topic, embedder)
                    .meant(calls.meanings(wiki, list.get().title(), translated));
        }
    }

    /** Whether it is the name of the subject, and of nothing that is told from it by more words. */
    private boolean names(String title) {
        Set<String> own = TopicLanguage.of(topic.language()).content(title);
        return topic.subjects().stream().anyMatch(own::equals);
    }

    /** Whether no search could find something better. */
    private boolean isSure() {
        return isAmbiguous
                || topic.subjects().stream()
                        .allMatch(subject -> best(subject)
                                .filter(found -> found.isNamed() || found.isPart())
                                .isPresent());
    }

    private Optional<PageScore> best(Set<String> subject) {
        if (isAmbiguous) {
            return meant.map(page -> PageScore.of(page, subject, topic, embedder));
        }
        return articles().stream()
                .map(page -> PageScore.of(page, subject, topic, embedder))
                .filter(page -> page.isMain(subject, topic))
                .max(Comparator.comparingDouble(PageScore::score));
    }

    private List<WikiPage> articles() {
        return pages.values().stream().filter(PageRules::isArticle).toList();
    }
}
