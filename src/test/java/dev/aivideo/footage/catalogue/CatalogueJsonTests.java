package dev.aivideo.footage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CatalogueJsonTests {
    private static String text(Object value) {
        return CatalogueJson.text(JsonMapper.shared().valueToTree(Map.of("text", value)), "text");
    }

    @Test
    void readsEntitiesAsTheCharactersTheyStandFor() {
        assertThat(text("Tom &amp; Jerry&nbsp;&#39;s &copy;&#8211;&eacute; AT&T"))
                .isEqualTo("Tom & Jerry 's ©–é AT&T");
    }

    @Test
    void leavesWhatIsNoEntityAsItIs() {
        assertThat(text("&bogus; &#99999999999; &#x110000; &")).startsWith("&bogus; &#99999999999;");
    }

    @Test
    void leavesOutTagsHoweverLongTheyAre() {
        String link = "<a href='" + "x".repeat(3000) + "'>link</a>";

        assertThat(text("<!-- note --><p>Some <b>bold</b><br/>\n" + link + "</p>"))
                .isEqualTo("Some bold link");
    }

    @Test
    void takesNoComparisonForATag() {
        assertThat(text("3 < 5 and 7 > 6")).isEqualTo("3 < 5 and 7 > 6");
        assertThat(text("&lt;b&gt; is a tag")).isEqualTo("<b> is a tag");
    }

    @Test
    void keepsTextShortAndReadsOnlyValues() {
        assertThat(text("x ".repeat(9000))).hasSizeLessThanOrEqualTo(4000);
        assertThat(text("<a".repeat(200_000))).hasSize(4000);
        assertThat(text(12)).isEqualTo("12");
        assertThat(text(Map.of("a", "b"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Apollo 11 [HD].mp4 | Apollo%2011%20%5BHD%5D.mp4",
                "100% pure.mp4 | 100%25%20pure.mp4",
                "pure%20gold%2.mp4 | pure%20gold%252.mp4",
                "d'Orsay {1}^.mp4 | d%27Orsay%20%7B1%7D%5E.mp4",
                "Köln.mp4 | K%C3%B6ln.mp4",
                "Ko\u0308ln.mp4 | Ko%CC%88ln.mp4",
                "get?id=1&name=a b&c[]=2#t=1 | get?id=1&name=a%20b&c%5B%5D=2#t=1",
                "a+b(1);v=2.mp4 | a+b(1);v=2.mp4"
            })
    void encodesWhatAnAddressMustNotHaveAndNothingTwice(String name, String encoded) {
        assertThat(CatalogueJson.file("https://files.example.org/" + name))
                .contains(URI.create("https://files.example.org/" + encoded));
    }

    @Test
    void leavesTheServerAsItIs() {
        assertThat(CatalogueJson.file(" https://[2606:2800:220:1::1]:8443/a b.mp4\n"))
                .contains(URI.create("https://[2606:2800:220:1::1]:8443/a%20b.mp4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.mp4", "/files/a.mp4", "file:///etc/passwd", "https:///a.mp4", "https://a b/c.mp4"})
    void knowsWhatIsNoAddressOfAServer(String text) {
        assertThat(CatalogueJson.file(text)).isEmpty();
    }
}
