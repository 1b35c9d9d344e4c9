package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.language.SentenceEmbedder;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much an article is about a subject of a topic.
 *
 * @param inTitle share of the subject's words that the title has, 0 to 1
 * @param covered share that title, description or lead have
 * @param meaning how alike topic and beginning are, -1 to 1; 0 in languages that the model does not know
 * @param score to compare articles by
 * @param isNamed whether the title has every word of the subject
 * @param isPart whether it has every word of one of the subject's parts
 */
record PageScore(
        WikiPage page, double inTitle, double covered, double meaning, double score, boolean isNamed, boolean isPart) {
    private static final int LEAD_COMPARED = 600;
    private static final long SHORT_BYTES = 4000;
    private static final int LONGEST_PAIR = 2;
    private static final double COVERED = 0.66;
    private static final double LEAST_MEANING = 0.3;
    private static final double LEAST_MEANING_NAMED = 0.15;
    private static final double LEAST_MEANING_BESIDE = 0.4;
    private static final double HALF = 0.5;
    private static final double LEAST_MEANING_OF_HALF = 0.4;
    private static final Pattern PERSON = Pattern.compile(
            "(?iu).*(?:\\(\\d{3,4}[–-]\\d{2,4}\\)|\\(?(?:born|geboren|né|née|nacido|nacida|nato|nata|nascido|nascida) (?:in |en |em |nel )?\\d{4}\\)?).*");

    static PageScore of(WikiPage page, Set<String> subject, Topic topic, SentenceEmbedder embedder) {
        TopicLanguage language = TopicLanguage.of(topic.language());
        Set<String> title =
                new LinkedHashSet<>(Stemmers.stems(page.title().replaceAll(" \\(.*", ""), topic.language()));
        page.aliases().forEach(alias -> title.addAll(Stemmers.stems(alias, topic.language())));
        Set<String> all = new HashSet<>(title);
        List.of(page.qualifier(), page.description(), page.lead())
                .forEach(text -> all.addAll(Stemmers.stems(text, topic.language())));
        double inTitle = share(subject, title);
        double covered = share(subject, all);
        double meaning = topic.language().equals("en") ? meaning(page, topic, embedder) : 0;
        Set<String> own = language.content(page.title());
        Set<String> strange = new HashSet<>(own);
        strange.removeAll(topic.content());
        strange.removeAll(topic.expected());
        boolean expected = own.stream().anyMatch(topic.expected()::contains);
        boolean isNamed = inTitle == 1;
        boolean isPart = topic.parts().stream().anyMatch(title::containsAll);
        double score = 2 * inTitle
                + (!topic.parts().isEmpty() && title.containsAll(topic.parts().get(0)) ? 1 : 0)
                + covered
                + 1.5 * meaning
                + (expected ? 1 : 0)
                + (share(topic.content(), own) == 1 ? 0.5 : 0)
                - (page.aliases().isEmpty() ? 0.6 * strange.size() / Math.max(1, own.size()) : 0)
                - (isPerson(page) && !isNamed ? 1 : 0)
                - (page.lengthBytes() < SHORT_BYTES ? 0.5 : 0)
                - 0.02 * page.index();
        return new PageScore(page, inTitle, covered, meaning, score, isNamed, isPart);
    }

    static double meaning(WikiPage page, Topic topic, SentenceEmbedder embedder) {
        String lead =
                page.lead().substring(0, Math.min(LEAD_COMPARED, page.lead().length()));
        return SentenceEmbedder.cosine(
                embedder.embed(topic.whole()), embedder.embed(page.title() + ": " + page.description() + ". " + lead));
    }

    /** Whether a film about the topic may be made of it. */
    boolean isMain(Set<String> subject, Topic topic) {
        boolean english = topic.language().equals("en");
        double leastMeaning = !english ? -1 : isNamed ? LEAST_MEANING_NAMED : LEAST_MEANING;
        boolean qualified = page.qualifier().isEmpty() || isNamed || covered == 1 || isAsked(page.qualifier(), topic);
        return inTitle > 0 && covered >= least(subject) && meaning >= leastMeaning && qualified;
    }

    /** Whether it may stand beside the main article of that subject. */
    boolean isBeside(PageScore main, Set<String> subject, Topic topic) {
        boolean english = topic.language().equals("en");
        boolean general = !isNamed && !isPart && words(page.base(), topic) == 1;
        boolean another = page.base().equalsIgnoreCase(main.page.base())
                || !page.qualifier().isEmpty() && !isAsked(page.qualifier(), topic);
        return !another
                && !general
                && (isPart || !isPerson(page) && !isPerson(main.page))
                && inTitle > 0
                && (english ? isNear(subject) : covered == 1);
    }

    private boolean isNear(Set<String> subject) {
        return covered >= least(subject)
                ? meaning >= (isPart ? LEAST_MEANING : LEAST_MEANING_BESIDE)
                : covered >= HALF && meaning >= LEAST_MEANING_OF_HALF;
    }

    private static int words(String title, Topic topic) {
        return TopicLanguage.of(topic.language()).content(title).size();
    }

    private static boolean isAsked(String qualifier, Topic topic) {
        return topic.content().containsAll(TopicLanguage.of(topic.language()).content(qualifier));
    }

    private static double least(Set<String> subject) {
        return subject.size() <= LONGEST_PAIR ? 1 : COVERED;
    }

    private static boolean isPerson(WikiPage page) {
        return PERSON.matcher(page.description()).matches();
    }

    private static double share(Set<String> wanted, Set<String> there) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }
}
