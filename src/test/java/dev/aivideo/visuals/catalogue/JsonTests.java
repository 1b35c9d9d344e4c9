package dev.aivideo.visuals.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTests {

    private static String text(Object value) {
        return Json.text(JsonMapper.shared().valueToTree(Map.of("text", value)), "text");
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
}
