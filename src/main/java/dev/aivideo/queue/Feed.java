package dev.aivideo.queue;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.aivideo.files.DecodedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RSS 0.9 to 2.0, Atom) and what is in it now.
 *
 * @param items in the feed's order, the first 1,000
 */
public record Feed(List<Item> items) {
    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\A\\s*(?:<\\?xml.*?\\?>\\s*)?(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?])?[^>]*>\\s*)*<(?:rss|feed|rdf:RDF)\\b.*");
    /** Feeds have some dozens; a whole archive is imported in parts. */
    private static final int MOST_ITEMS = 1_000;

    private static final int LOOKED_AT = 20_000;

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param id that the feed gives it ({@code guid}, {@code id}), else its link, else its title
     * @param title on one line, without markup
     * @param link address of its page; empty if it has none
     * @param content its text in HTML, if the feed carries it; may be a summary only
     */
    public record Item(String id, String title, String link, String content) {}

    /** Whether this is a feed, by its first element. */
    public static boolean isFeed(byte[] bytes) {
        String head = DecodedText.of(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)))
                .text();
        return ROOT.matcher(head).matches();
    }

    /**
     * Reads a feed. Declared entities and references to other files are refused.
     *
     * @param address that it is from, for links relative to it; null if it is a file
     * @param contentType that its server stated; empty if it is a file
     * @throws IOException if it cannot be read as one; the message says why
     */
    public static Feed read(byte[] bytes, @Nullable URI address, String contentType) throws IOException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader xml = contentType.isEmpty()
                ? new XmlReader(new ByteArrayInputStream(bytes), true)
                : new XmlReader(new ByteArrayInputStream(bytes), contentType, true)) {
            SyndFeed feed = input.build(xml);
            return new Feed(feed.getEntries().stream()
                    .limit(MOST_ITEMS)
                    .map(entry -> item(entry, address))
                    .toList());
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("it is no feed (RSS, Atom) that can be read: " + reason(e), e);
        }
    }

    private static String reason(Exception e) {
        return String.valueOf(e.getMessage()).contains("DOCTYPE")
                ? "it declares a document type, which could read files of this machine"
                : String.valueOf(e.getMessage());
    }

    private static Item item(SyndEntry entry, @Nullable URI address) {
        String link = resolved(text(entry.getLink()), address);
        String title = Jsoup.parse(text(entry.getTitle())).text().strip();
        String id = Stream.of(text(entry.getUri()), link, title)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Item(id, title, link, content(entry));
    }

    private static String resolved(String link, @Nullable URI address) {
        try {
            URI whole = address == null ? URI.create(link) : address.resolve(link);
            return String.valueOf(whole.getScheme()).matches("(?i)https?") ? whole.toString() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The longest: some feeds write the text into the description, others a summary. */
    private static String content(SyndEntry entry) {
        Stream<SyndContent> contents =
                Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
        return contents.map(content -> text(content.getValue()))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
