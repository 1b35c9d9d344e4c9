package dev.aivideo.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.documents.PageFetcher;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.project.Brief;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.SourceText;
import dev.aivideo.queue.FeedRepository.Validators;
import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTests {
    private static final URI ADDRESS = URI.create("https://example.org/news/feed.xml");
    private static final String SENTENCE = "The harbour of the town was built where two rivers meet. ";
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
            <item><title>The harbour &amp;amp; the &lt;b&gt;river&lt;/b&gt;</title><link>/news/1</link>
              <guid isPermaLink="false">n-1</guid><description>A summary.</description>
              <content:encoded><![CDATA[<h2>How it began</h2><p>%s</p><script>x</script>]]></content:encoded></item>
            <item><title>The tug</title><link>%s</link></item>
            </channel></rss>""";
    private static final String RDF = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="https://example.org/"><title>News</title></channel>
            <item rdf:about="https://example.org/1"><title>The harbour</title><link>https://example.org/1</link></item>
            </rdf:RDF>""";
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
            <entry><id>tag:example.org,2026:1</id><title type="html">The &lt;i&gt;harbour&lt;/i&gt;</title>
            <link rel="alternate" href="https://example.org/1"/><content type="html">&lt;p&gt;It is old.&lt;/p&gt;</content>
            </entry></feed>""";

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void closes() {
        server.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Feed read(String xml) throws IOException {
        return Feed.read(bytes(xml), ADDRESS, "");
    }

    private static Http http() {
        NetProperties net = new NetProperties(
                "",
                Duration.ofSeconds(5),
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                Duration.ofSeconds(1),
                3,
                Duration.ofMinutes(5),
                5,
                false,
                List.of("127.0.0.1"));
        return new Http(net, new AddressGuard(net));
    }

    private FeedFilms.Made films(Feed feed) {
        return new FeedFilms(new PageFetcher(http()), Brief.standard("any"), 7, null).of(feed, item -> false);
    }

    @Test
    void readsRssRdfAndAtom() throws IOException {
        assertThat(List.of(bytes(RSS), bytes(RDF), bytes(ATOM))).allMatch(Feed::isFeed);
        Feed.Item item = read(RSS.formatted(SENTENCE, "")).items().get(0);
        assertThat(item.id()).isEqualTo("n-1");
        assertThat(item.title()).isEqualTo("The harbour & the river");
        assertThat(item.link()).isEqualTo("https://example.org/news/1");
        assertThat(item.content()).contains("How it began");
        assertThat(read(RDF).items())
                .containsExactly(new Feed.Item("https://example.org/1", "The harbour", "https://example.org/1", ""));
        assertThat(read(ATOM).items())
                .containsExactly(new Feed.Item(
                        "tag:example.org,2026:1", "The harbour", "https://example.org/1", "<p>It is old.</p>"));
    }

    @Test
    void takesOtherListsAndPagesForNoFeeds() {
        assertThat(List.of("topic,duration\nBees,60\n", "[{\"topic\": \"Bees\"}]", "<html><body><feed/></body></html>"))
                .noneMatch(text -> Feed.isFeed(bytes(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>",
                "<rss version=\"2.0\"><channel><title>It breaks off",
                "<rss><unknown/></rss>"
            })
    void refusesEntitiesAndBrokenFeeds(String xml) {
        assertThat(Feed.isFeed(bytes(xml))).isTrue();
        assertThatThrownBy(() -> read(xml)).isInstanceOf(IOException.class).hasMessageContaining("no feed");
    }

    @Test
    void makesFilmsOfTheTextThatTheFeedCarriesOrOfThePageThatItLinksTo() throws IOException {
        server.then(StandIn.bytes(
                200, "text/html", bytes("<html><body><h1>A tug</h1><p>" + SENTENCE.repeat(9) + "</p></body></html>")));

        FeedFilms.Made made = films(read(RSS.formatted(SENTENCE.repeat(30), server.uri("/tug"))));

        assertThat(made.faults()).isEmpty();
        assertThat(made.films())
                .extracting(film -> film.brief().topic())
                .containsExactly("The harbour & the river", "The tug");
        assertThat(made.films()).extracting(QueueRepository.NewEntry::priority).containsOnly(7);
        SourceText carried = made.films().get(0).brief().sources().get(0);
        assertThat(carried.text()).startsWith("## How it began\n\nThe harbour").doesNotContain("x");
        assertThat(carried.rights().page()).isEqualTo("https://example.org/news/1");
        SourceText fetched = made.films().get(1).brief().sources().get(0);
        assertThat(fetched.text()).startsWith("# A tug");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void namesTheItemThatNoFilmCanBeMadeOfAndTakesTheOthers() throws IOException {
        server.then(StandIn.html(404));

        FeedFilms.Made made = films(read(RSS.formatted(SENTENCE.repeat(30), server.uri("/gone"))));

        assertThat(made.items()).extracting(Feed.Item::id).containsExactly("n-1");
        assertThat(made.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).contains("The tug", "404");
        });
    }

    @Test
    void cutsATitleThatIsTooLongForATopic() throws IOException {
        String feed =
                RSS.formatted(SENTENCE.repeat(30), "").replace("The harbour &amp;amp;", "The harbour ".repeat(30));

        String topic = films(read(feed)).films().get(0).brief().topic();

        assertThat(topic).hasSizeBetween(180, 200).endsWith("The…");
    }

    @Test
    void knowsAnItemForEverAndByItsLinkInOtherFeedsToo() throws IOException {
        FeedRepository feeds = new FeedRepository(new TestRecords(folder).all);
        Feed.Item item = new Feed.Item("n-1", "The harbour", "https://example.org/1", "");

        assertThat(feeds.isKnown("a", item)).isFalse();
        feeds.take("a", List.of(item, item));

        assertThat(feeds.isKnown("a", new Feed.Item("n-1", "Renamed", "https://example.org/moved", "")))
                .isTrue();
        assertThat(feeds.isKnown("a", new Feed.Item("n-2", "Next", item.link(), "")))
                .as("items of one feed may share a page")
                .isFalse();
        assertThat(feeds.isKnown("b", item)).isTrue();
        assertThat(feeds.isKnown("b", new Feed.Item("n-1", "Other", "", ""))).isFalse();
        assertThat(feeds.isKnown("a", new Feed.Item("n-2", "Other", "", ""))).isFalse();
    }

    @Test
    void asksWhetherAFeedHasChangedSinceAllOfItWasTaken() throws IOException {
        FeedRepository feeds = new FeedRepository(new TestRecords(folder).all);
        String address = server.uri("/feed").toString();
        server.then(
                StandIn.bytes(200, "application/rss+xml", bytes(ATOM), "ETag", "\"1\"", "Last-Modified", "yesterday"),
                StandIn.bytes(304, "application/rss+xml", new byte[0]));

        GivenList first = GivenList.ofAddress(address, http(), feeds.validators(address));
        feeds.readAll(address, first.said());
        GivenList second = GivenList.ofAddress(address, http(), feeds.validators(address));

        assertThat(first.isFeed()).isTrue();
        assertThat(first.feed().items()).hasSize(1);
        assertThat(second.isUnchanged()).isTrue();
        assertThat(server.asked().get(0).header("If-None-Match")).isEmpty();
        assertThat(server.asked().get(1).header("If-None-Match")).isEqualTo("\"1\"");
        assertThat(server.asked().get(1).header("If-Modified-Since")).isEqualTo("yesterday");
        assertThat(feeds.validators("another")).isEqualTo(Validators.NONE);
    }

    @Test
    void readsAListFromAnAddressToo() throws IOException {
        server.then(StandIn.bytes(200, "text/csv", bytes("topic,duration\nBees,60\n")));

        GivenList list = GivenList.ofAddress(server.uri("/films.csv").toString(), http(), Validators.NONE);

        assertThat(list.isFeed()).isFalse();
        assertThat(QueueFile.read(
                                list,
                                new ListRules(
                                        Brief.standard("any"),
                                        voice -> Optional.empty(),
                                        style -> FilmLook.BEFORE_STYLES))
                        .films())
                .extracting(film -> film.brief().topic())
                .containsExactly("Bees");
    }

    @Test
    void saysWhyAFeedCannotBeFetched() {
        server.then(StandIn.html(410));

        assertThatThrownBy(() -> GivenList.ofAddress(server.uri("/feed").toString(), http(), Validators.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("410");
        assertThatThrownBy(() -> GivenList.ofAddress(StandIn.refused().toString(), http(), Validators.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("127.0.0.1");
        assertThatThrownBy(() -> GivenList.ofAddress("http:///feed", http(), Validators.NONE))
                .isInstanceOf(IOException.class);
    }
}
