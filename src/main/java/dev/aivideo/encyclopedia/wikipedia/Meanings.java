package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.language.SentenceEmbedder;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of the things that share a name, the one that a topic means; none if that cannot be told. */
final class Meanings {
    /** How much nearer to the topic the best meaning must be than the next. */
    private static final double MARGIN = 0.03;

    private final WikiPage list;
    private final Topic topic;
    private final SentenceEmbedder embedder;

    /** @param list the page that lists them; the commonest stand in its lead */
    Meanings(WikiPage list, Topic topic, SentenceEmbedder embedder) {
        this.list = list;
        this.topic = topic;
        this.embedder = embedder;
    }

    Optional<WikiPage> meant(List<WikiPage> meanings) {
        List<WikiPage> articles = meanings.stream()
                .filter(PageRules::isArticle)
                .filter(this::hasTheName)
                .toList();
        Set<String> more = new HashSet<>(topic.content());
        more.removeAll(Stemmers.stems(list.title(), topic.language()));
        list.aliases().forEach(alias -> more.removeAll(Stemmers.stems(alias, topic.language())));
        return more.isEmpty() ? commonest(articles) : nearest(articles, more);
    }

    private boolean hasTheName(WikiPage page) {
        return Stemmers.stems(page.title(), topic.language())
                .containsAll(Stemmers.stems(list.base(), topic.language()));
    }

    private Optional<WikiPage> commonest(List<WikiPage> articles) {
        return articles.stream().filter(page -> place(page) >= 0).min(Comparator.comparingInt(this::place));
    }

    private int place(WikiPage page) {
        return ("\n" + list.lead()).indexOf("\n" + page.title());
    }

    private Optional<WikiPage> nearest(List<WikiPage> articles, Set<String> more) {
        List<WikiPage> near = articles.stream()
                .filter(page -> says(page, more))
                .sorted(Comparator.comparingDouble((WikiPage page) -> -meaning(page)))
                .toList();
        boolean clear = near.size() == 1 || near.size() > 1 && meaning(near.get(0)) - meaning(near.get(1)) >= MARGIN;
        return clear ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Whether title, description or lead have something of what the topic says beside the name. */
    private boolean says(WikiPage page, Set<String> more) {
        return List.of(page.title(), page.description(), page.lead()).stream()
                .flatMap(text -> Stemmers.stems(text, topic.language()).stream())
                .anyMatch(more::contains);
    }

    private double meaning(WikiPage page) {
        return PageScore.meaning(page, topic, embedder);
    }
}
