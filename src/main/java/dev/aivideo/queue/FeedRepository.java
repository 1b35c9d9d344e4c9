package dev.aivideo.queue;

import dev.aivideo.records.Records;
import dev.aivideo.records.webapp.Dates;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The items of feeds that were taken, for ever: a feed forgets its items, and may show one again. */
public class FeedRepository {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public FeedRepository(Records records) {
        jdbc = records.client();
        transaction = records.transaction();
    }

    /**
     * What a server said of a feed when it was last read, so that it need not send it again.
     *
     * @param etag empty if it said none, as is {@code lastModified}
     */
    public record Validators(String etag, String lastModified) {
        public static final Validators NONE = new Validators("", "");
    }

    public Validators validators(String feed) {
        return jdbc.sql("SELECT etag, last_modified FROM feeds WHERE address = :feed")
                .param("feed", feed)
                .query((row, number) -> new Validators(row.getString(1), row.getString(2)))
                .optional()
                .orElse(Validators.NONE);
    }

    /** Whether the item was taken before, from this feed or, by its link, from another. */
    public boolean isKnown(String feed, Feed.Item item) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM feed_items WHERE feed = :feed AND item = :item)
                            OR :link <> '' AND EXISTS (
                                SELECT 1 FROM feed_items WHERE link = :link AND (feed <> :feed OR item = link))
                        """)
                .param("feed", feed)
                .param("item", item.id())
                .param("link", item.link())
                .query(Boolean.class)
                .single();
    }

    /** These items are taken. */
    public void take(String feed, List<Feed.Item> items) {
        String now = Dates.text(Instant.now());
        transaction.executeWithoutResult(status -> items.forEach(item -> jdbc.sql(
                        "INSERT OR IGNORE INTO feed_items (feed, item, link, added_at) VALUES (:feed, :item, :link, :now)")
                .param("feed", feed)
                .param("item", item.id())
                .param("link", item.link())
                .param("now", now)
                .update()));
    }

    /** All items that the feed had then are taken. */
    public void readAll(String feed, Validators said) {
        jdbc.sql("""
                        INSERT INTO feeds (address, etag, last_modified, read_at) VALUES (:feed, :etag, :modified, :now)
                        ON CONFLICT (address) DO UPDATE SET etag = :etag, last_modified = :modified, read_at = :now
                        """)
                .param("feed", feed)
                .param("etag", said.etag())
                .param("modified", said.lastModified())
                .param("now", Dates.text(Instant.now()))
                .update();
    }
}
