package dev.aivideo.queue;

import dev.aivideo.documents.DocumentException;
import dev.aivideo.documents.DocumentReader;
import dev.aivideo.documents.PageFetcher;
import dev.aivideo.project.Brief;
import dev.aivideo.project.GivenText;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.Topics;
import dev.aivideo.queue.QueueRepository.NewEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes films of the items of a feed: the title is the topic, the text that the feed carries or, if it carries a summary
 * only, the page that it links to, is the source. Pages are fetched now, so that a film is the same whenever it is made.
 */
public final class FeedFilms {
    /** A summary has fewer. */
    private static final int FEWEST_WORDS = 200;

    private final DocumentReader reader = new DocumentReader("the item");
    private final PageFetcher pages;
    private final Brief defaults;
    private final int priority;
    private final @Nullable Instant notBefore;

    /** @param defaults for all but topic and source */
    public FeedFilms(PageFetcher pages, Brief defaults, int priority, @Nullable Instant notBefore) {
        this.pages = pages;
        this.defaults = defaults;
        this.priority = priority;
        this.notBefore = notBefore;
    }

    /**
     * What became of the items.
     *
     * @param items of which there is a film, in the films' order
     * @param faults of the others; a line is the item's number in the feed
     */
    public record Made(List<Feed.Item> items, List<NewEntry> films, List<QueueFile.Fault> faults, List<String> notes) {}

    /**
     * Makes the films of the items that are new.
     *
     * @param known which were taken before
     */
    public Made of(Feed feed, Predicate<Feed.Item> known) {
        Made made = new Made(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < feed.items().size(); i++) {
            Feed.Item item = feed.items().get(i);
            if (!known.test(item) && !made.items().contains(item)) {
                take(item, i + 1, made);
            }
        }
        return made;
    }

    private void take(Feed.Item item, int number, Made made) {
        try {
            String topic = topic(item.title());
            SourceText source = source(item, made.notes());
            Brief brief = new Brief(
                    topic,
                    defaults.format(),
                    defaults.voice(),
                    new GivenText(List.of(source), null, null),
                    defaults.offline(),
                    defaults.writing());
            made.films().add(new NewEntry(brief, priority, notBefore));
            made.items().add(item);
        } catch (DocumentException e) {
            made.faults().add(new QueueFile.Fault(number, "'%s': %s".formatted(item.title(), oneLine(e))));
        } catch (IllegalArgumentException e) {
            made.faults().add(new QueueFile.Fault(number, String.valueOf(e.getMessage())));
        }
    }

    private static String oneLine(DocumentException e) {
        return String.join(" ", e.problem(), e.evidence(), e.remedy()).strip();
    }

    /** Titles may be longer than topics; they are cut at a word. */
    private static String topic(String title) {
        String topic = title;
        if (title.codePointCount(0, title.length()) > Topics.LONGEST) {
            String beginning = title.substring(0, title.offsetByCodePoints(0, Topics.LONGEST - 1));
            topic = beginning.replaceFirst("\\s+\\S*$", "") + "…";
        }
        return FilmFields.topic(topic);
    }

    private SourceText source(Feed.Item item, List<String> notes) {
        Optional<SourceText> carried = reader.content(item.content(), item.title(), item.link(), FEWEST_WORDS);
        if (carried.isPresent()) {
            return carried.get();
        }
        if (item.link().isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' has neither a text of %d words nor a link to a page".formatted(item.title(), FEWEST_WORDS));
        }
        return reader.page(item.link(), pages, notes::add);
    }
}
