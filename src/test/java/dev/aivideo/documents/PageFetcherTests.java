package dev.aivideo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.project.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTests {
    private static final String SENTENCE =
            "The harbour of the town was built where two rivers meet, and it has never been closed since, not even in winter. ";
    private static final String ARTICLE = """
            <!DOCTYPE html><html><head><title>The old harbour | Town news</title>
            <meta name="author" content="A. Keeper"><link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">
            <script>var a = "It is a script.";</script></head><body>
            <header><nav><ul><li><a href="/">Home is here.</a></li></ul></nav></header>
            <div id="cookie" role="dialog"><p>We use cookies. Please accept our cookies and those of our partners.</p></div>
            <main><article><h1>The old harbour</h1>
            <p>%s</p><h2>How it began</h2><p>%s It has eleven basins<sup><a href="#n1">[1]</a></sup>.</p>
            <figure><figcaption>The harbour is seen from the air.</figcaption></figure>
            <table><tr><td>A cell says this.</td></tr></table>
            <p>%s It holds 10<sup>6</sup> litres.</p></article></main>
            <aside><p>Read this as well, it is very good.</p></aside>
            <footer><p>All rights belong to us.</p></footer></body></html>
            """.formatted(SENTENCE.repeat(3), SENTENCE.repeat(3), SENTENCE.repeat(3));

    private final StandIn server = new StandIn();
    private final List<String> notes = new ArrayList<>();

    @AfterEach
    void closes() {
        server.close();
    }

    private static NetProperties net(List<String> allowed) {
        return new NetProperties(
                "",
                Duration.ofSeconds(5),
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                Duration.ofSeconds(1),
                3,
                Duration.ofMinutes(5),
                5,
                false,
                allowed);
    }

    private SourceText read(StandIn.Answer... answers) {
        server.then(answers);
        return read(server.uri("/page?a=1#part").toString(), List.of("127.0.0.1"));
    }

    private SourceText read(String address, List<String> allowed) {
        NetProperties net = net(allowed);
        PageFetcher pages = new PageFetcher(new Http(net, new AddressGuard(net)));
        return new DocumentReader("--source").page(address, pages, notes::add);
    }

    private static StandIn.Answer page(String html) {
        return StandIn.bytes(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheArticleOfAPageWithWhatItStatesOfItself() {
        SourceText read = read(page(ARTICLE));

        assertThat(read.title()).isEqualTo("The old harbour");
        assertThat(read.text())
                .startsWith("# The old harbour\n\n")
                .contains("\n\n## How it began\n\n", "It has eleven basins.", "It holds 10⁶ litres.")
                .doesNotContain("cookies", "Home", "script", "cell", "from the air", "Read this", "All rights");
        assertThat(read.rights().author()).isEqualTo("A. Keeper");
        assertThat(read.rights().licence()).isEqualTo("CC BY-SA 4.0");
        assertThat(read.rights().terms()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(read.rights().page()).isEqualTo(server.uri("/page?a=1").toString());
        assertThat(read.name()).isEqualTo(read.rights().page());
        assertThat(server.asked().get(0).path()).isEqualTo("/page?a=1");
    }

    @Test
    void statesNoLicenceWhereAPageLinksToSeveral() {
        String two = ARTICLE.replace(
                "<footer>",
                "<footer><a rel=\"license\" href=\"https://creativecommons.org/licenses/by/2.0/\">Picture</a>");

        assertThat(read(page(two)).rights().licence()).isEmpty();
    }

    @Test
    void followsARedirectAndKeepsTheAddressThatAnswered() {
        assertThat(read(StandIn.redirect(301, "/moved"), page(ARTICLE)).rights().page())
                .isEqualTo(server.uri("/moved").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=windows-1251", "text/html"})
    void readsAPageInTheEncodingThatItsHeaderOrItselfStates(String type) {
        String russian = "Старая гавань города была построена там, где встречаются две реки. ".repeat(20);
        String html = "<html><head><meta charset=\"windows-1251\"></head><body><p>" + russian + "</p></body></html>";

        assertThat(read(StandIn.bytes(200, type, html.getBytes(Charset.forName("windows-1251"))))
                        .text())
                .contains("Старая гавань города");
    }

    @Test
    void readsUtf8WhateverTheHeaderStates() {
        byte[] html = ("<html><body><p>" + "Das Café ist schön und alt. ".repeat(20) + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(StandIn.bytes(200, "text/html; charset=iso-8859-1", html))
                        .text())
                .contains("Café ist schön");
    }

    @Test
    void unpacksWhatAServerPacksUnasked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(StandIn.bytes(200, "text/html", packed.toByteArray(), "Content-Encoding", "gzip"))
                        .text())
                .contains("eleven basins");
    }

    @Test
    void readsOtherKindsOfDocumentsByTheirContent() {
        try (PdfPages pdf = new PdfPages()) {
            pdf.page().text(72, 90, List.of("The harbour was built where two rivers meet, long before the railway."));
            assertThat(read(StandIn.bytes(200, "application/octet-stream", pdf.bytes()))
                            .text())
                    .isEqualTo("The harbour was built where two rivers meet, long before the railway.");
        }
    }

    static Stream<Arguments> pagesInsteadOfTheText() {
        String cookies = "<p>We and our 842 partners store and access information on a device, such as cookies.</p>"
                + "<p>You may give your consent to the processing of personal data, or refuse to consent here.</p>";
        return Stream.of(
                Arguments.of("<html><body></body></html>", "hardly any text"),
                Arguments.of("<html><body><div id=root></div><script src=app.js></script></body></html>", "script"),
                Arguments.of(
                        "<html><head><title>404 Not Found</title></head><body><p>Oops.</p></body></html>",
                        "no such page"),
                Arguments.of(
                        "<html><head><title>Page not found</title></head><body><p>" + SENTENCE.repeat(5)
                                + "</p></body></html>",
                        "no such page"),
                Arguments.of("<html><body>" + cookies.repeat(6) + "</body></html>", "cookies"),
                Arguments.of("<html><body><h1>Cookies</h1><button>Accept</button></body></html>", "cookies"),
                Arguments.of("<html><body><form>Name <input type=password></form></body></html>", "login"),
                Arguments.of("<html><body><p>Subscribe now to read on.</p></body></html>", "login"),
                Arguments.of(
                        "<html><head><title>Just a moment...</title></head><body><p>Wait.</p></body></html>",
                        "person"));
    }

    @ParameterizedTest
    @MethodSource("pagesInsteadOfTheText")
    void refusesWhatIsShownInsteadOfTheText(String html, String reason) {
        assertThatThrownBy(() -> read(page(html)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContainingAll(reason, server.uri("/page").toString(), "Remedy:");
    }

    @Test
    void notesThatOnlySubscribersSeeAllOfAPage() {
        read(page(ARTICLE.replace(
                "</body>", "<script type=\"application/ld+json\">{\"isAccessibleForFree\": false}</script></body>")));

        assertThat(notes).singleElement().asString().contains("subscribers");
    }

    static Stream<Arguments> faultyAnswers() {
        return Stream.of(
                Arguments.of(StandIn.html(404), "404"),
                Arguments.of(StandIn.html(403), "403"),
                Arguments.of(StandIn.html(503), "503"),
                Arguments.of(StandIn.json(200, "{}"), "application/json"),
                Arguments.of(StandIn.bytes(200, "image/png", new byte[] {1}), "image/png"),
                Arguments.of(StandIn.redirect(302, "/again"), "redirects"),
                Arguments.of(StandIn.redirect(302, "http://10.0.0.1/"), "not a public address"),
                Arguments.of(StandIn.redirect(302, "file:///etc/passwd"), "only http"),
                Arguments.of(StandIn.bytes(200, "text/html", new byte[10_000_001]), "larger"),
                Arguments.of(
                        StandIn.truncated("text/html", ARTICLE.getBytes(StandardCharsets.UTF_8), 50), "127.0.0.1"));
    }

    @ParameterizedTest
    @MethodSource("faultyAnswers")
    void saysWhyAPageCannotBeFetched(StandIn.Answer answer, String reason) {
        assertThatThrownBy(() -> read(answer))
                .isInstanceOf(DocumentException.class)
                .hasMessageContainingAll(reason, "Remedy:");
    }

    @Test
    void refusesAnEndlessPage() {
        assertThatThrownBy(() -> read(server.endlessStream("text/html"))).hasMessageContaining("larger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/a", "http://", "https:///a", "http://user:secret@127.0.0.1/a", "http://[::1"})
    void refusesAddressesThatAreNotOfTheWeb(String address) {
        assertThatThrownBy(() -> read(address, List.of("127.0.0.1")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("Remedy:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAnAddressOfAPrivateNetwork() {
        assertThatThrownBy(() -> read(server.uri("/").toString(), List.of()))
                .hasMessageContainingAll("not a public address", "allowed-hosts");
        assertThat(server.asked()).isEmpty();
    }
}
