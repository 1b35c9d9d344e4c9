package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The forms in which servers answer. */
class AnswerFormsTests {
    private static final String A = "{\"id\": \"a\", \"title\": \"A pier\"}";
    private static final String B = "{\"id\": \"b\", \"title\": \"It's a boat\"}";
    private static final String PYTHON_B = "{'id': 'b', 'title': \"It's a boat\", 'hd': True}";

    private static ToolReply reply(String result) {
        return ToolReply.of("search_videos", McpMessage.JSON.readTree(result), UnaryOperator.identity());
    }

    private static String blocks(String... texts) {
        List<Map<String, String>> blocks = List.of(texts).stream()
                .map(text -> Map.of("type", "text", "text", text))
                .toList();
        return McpMessage.JSON.writeValueAsString(Map.of("content", blocks));
    }

    private static List<String> ids(String result) {
        return reply(result).items("search_videos").stream()
                .flatMap(item -> McpItems.candidate("archive", item).stream())
                .map(Candidate::address)
                .toList();
    }

    @Test
    void readsABlockALineOrAFenceForEachItem() {
        assertThat(ids(blocks(A, B))).containsExactly("a", "b");
        assertThat(ids(blocks(A, PYTHON_B))).containsExactly("a", "b");
        assertThat(ids(blocks("Found 2 videos", A, B))).containsExactly("a", "b");
        assertThat(ids(blocks("[" + A + "]", "[" + B + "]"))).containsExactly("a", "b");
        assertThat(ids(blocks(A + "\n" + B + "\n"))).containsExactly("a", "b");
        assertThat(ids(blocks("Two:\r\n" + A + ",\r\n" + B))).containsExactly("a", "b");
        assertThat(ids(blocks("```json\n" + A + "\n```\nand\n```\n" + B + "\n```")))
                .containsExactly("a", "b");
        assertThat(ids(blocks(A))).containsExactly("a");
    }

    @Test
    void readsWhatStandsAmongOtherWords() {
        assertThat(ids(blocks("Here are the 2 results [see note]:\n\n[" + A + ", " + B + "]\n\nAsk for more [1].")))
                .containsExactly("a", "b");
        assertThat(ids(blocks("Results: [" + PYTHON_B + "] (1 of 1)"))).containsExactly("b");
        assertThat(ids(blocks("I found:\n\n```json\n[\n  " + A + ",\n  " + B + "\n]\n```\n")))
                .containsExactly("a", "b");
        assertThat(ids(blocks("I found these.", "[" + A + ",\n" + B + "]"))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"content\": [{\"type\": \"audio-graph\", \"data\": {\"x\": 1}}, {\"type\": \"text\", \"text\": \"[{'id': 'a'}]\"}]}",
                "{\"content\": [{\"type\": \"text\", \"text\": \"1 video\"}], \"structuredContent\": {\"videos\": [{\"id\": \"a\"}]}}",
                "{\"content\": [], \"structuredContent\": [{\"id\": \"a\"}]}",
                "{\"structuredContent\": {\"data\": {\"items\": [{\"id\": \"a\"}]}}}",
                "{\"content\": [{\"type\": \"text\", \"text\": \"[{'id': 'a'}]\"}], \"structuredContent\": {\"took_ms\": 3}}",
                "{\"content\": [{\"type\": \"resource\", \"resource\": {\"uri\": \"x://1\", \"text\": \"[{\\\"id\\\": \\\"a\\\"}]\"}}]}",
                "{\"content\": [{\"type\": \"text\", \"text\": \"\\\"[{\\\\\\\"id\\\\\\\": \\\\\\\"a\\\\\\\"}]\\\"\"}]}",
                "{\"content\": [{\"type\": \"text\", \"text\": \"{\\\"hits\\\": [\\\"{'id': 'a'}\\\"]}\"}]}",
                "{\"content\": [{\"type\": \"text\", \"text\": \"[{\\\"id\\\": \\\"a\\\", \\\"duration\\\": NaN}]\"}]}",
                "{\"structuredContent\": {\"videos\": {\"count\": 1, \"nodes\": [{\"id\": \"a\"}]}}}",
                "{\"toolResult\": [{\"video_id\": \"a\"}]}",
                "{\"videos\": [{\"VideoID\": \"a\"}]}",
                "{\"content\": [{\"type\": \"text\", \"text\": \"{\\\"error\\\": null, \\\"success\\\": true, \\\"clips\\\": [{\\\"clipId\\\": \\\"a\\\"}]}\"}]}"
            })
    void readsTheListWhereverItIs(String result) {
        assertThat(ids(result)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No videos found for 'harbour'.",
                "0 results",
                "{\"count\": 0}",
                "[]",
                "",
                "None",
                "I could not find anything for 'harbour'.",
                "Sorry, there are no matches."
            })
    void takesWordsThatThereIsNothingForAnEmptyList(String text) {
        assertThat(ids(blocks(text))).isEmpty();
    }

    @Test
    void takesAnAnswerWithoutAnyBlockForAnEmptyListButNotALink() {
        assertThat(ids("{\"content\": []}")).isEmpty();
        assertThatThrownBy(() -> ids("{\"content\": [{\"type\": \"resource_link\", \"uri\": \"x://1\"}]}"))
                .hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"isError\": true, \"content\": [{\"type\": \"text\", \"text\": \"Quota used up\"}]} | Quota used up",
                "{\"isError\": true, \"content\": [], \"structuredContent\": {\"message\": \"Quota used up\"}} | Quota used up",
                "{\"isError\": true, \"content\": [{\"type\": \"text\", \"text\": \"{'error': {'message': 'Quota used up'}}\"}]} | Quota used up",
                "{\"content\": [{\"type\": \"text\", \"text\": \"{\\\"success\\\": false, \\\"message\\\": \\\"Quota used up\\\"}\"}]} | Quota used up",
                "{\"content\": [{\"type\": \"text\", \"text\": \"{\\\"status\\\": \\\"error\\\", \\\"reason\\\": \\\"Quota used up\\\"}\"}]} | Quota used up",
                "{\"content\": [{\"type\": \"text\", \"text\": \"I cannot do that\"}]} | I cannot do that"
            })
    void showsTheServersOwnWordsForAFailure(String result, String words) {
        assertThatThrownBy(() -> reply(result).items("search_videos"))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/videos/88?x=1",
                "2024/05/harbour-1",
                "Solar  Flare",
                "What is it?",
                "Übung 7",
                "urn:video:ab-1"
            })
    void sendsBackIdsAsTheyAre(String id) {
        Optional<Candidate> found = McpItems.candidate("archive", McpMessage.JSON.valueToTree(Map.of("id", id)));

        assertThat(found).get().extracting(Candidate::address).isEqualTo(id);
        assertThat(found.orElseThrow().id()).matches("[A-Za-z0-9_-]+").hasSizeLessThan(100);
    }

    @Test
    void twoAddressesOfOnePortAreTwoClips() {
        assertThat(McpItems.normalised("http://a.example:8080"))
                .isNotEqualTo(McpItems.normalised("http://b.example:8080"));
        assertThat(McpItems.normalised("VIDEO:988497")).isEqualTo("988497");
        assertThat(McpItems.normalised("x".repeat(300))).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a/../b",
                "/etc/passwd",
                "~root",
                "a\\..\\b",
                "x;rm -rf",
                "https://e.org/../x",
                "-rf",
                "..",
                "a\u202eb"
            })
    void sendsBackNoIdThatLeadsElsewhere(String id) {
        assertThat(McpItems.candidate("archive", McpMessage.JSON.valueToTree(Map.of("id", id))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "94,94000",
        "94.5,94500",
        "1:34,94000",
        "00:01:34,94000",
        "PT1M34S,94000",
        "94 s,94000",
        "94 seconds,94000"
    })
    void readsLengthsHoweverTheyAreWritten(String written, long ms) {
        JsonNode item = McpMessage.JSON.valueToTree(Map.of("id", "a", "durationSeconds", written));

        assertThat(McpItems.candidate("archive", item).orElseThrow().format().duration())
                .isEqualTo(Duration.ofMillis(ms));
    }

    @Test
    void keepsOnlyLinksToTheWeb() {
        JsonNode item = McpMessage.JSON.valueToTree(Map.of(
                "id",
                "a",
                "page",
                "javascript:alert(1)",
                "terms",
                "data:text/html,x",
                "thumbnail",
                "file:///a.jpg",
                "author",
                "Ann\u202e\nExample"));
        Candidate found = McpItems.candidate("archive", item).orElseThrow();

        assertThat(found.rights().page()).isEmpty();
        assertThat(found.rights().terms()).isEmpty();
        assertThat(found.rights().author()).isEqualTo("Ann Example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"file_path\": \"file:///srv/My%20clip%20%C3%A9.mp4\"} | /srv/My clip é.mp4",
                "{\"path\": \"file://localhost/srv/a.mp4\"} | /srv/a.mp4",
                "{\"localPath\": \"file:/srv/a b.mp4\"} | /srv/a b.mp4",
                "{\"file\": {\"path\": \"/srv/a#1.mp4\"}} | /srv/a#1.mp4",
                "{\"savedTo\": \"/srv/100% a.mp4\"} | /srv/100% a.mp4",
                "{\"url\": \"file:///srv/a.mp4\"} | /srv/a.mp4",
                "Saved the clip to `/srv/a b.mp4` (3 MB). | /srv/a b.mp4",
                "Downloaded: file:///srv/a.mp4 | /srv/a.mp4",
                "cache/a.mp4 | cache/a.mp4"
            })
    void findsTheFileThatAnAnswerNames(String text, String path) {
        assertThat(FileNames.in(reply(blocks(text))).stream().map(FileNames::path))
                .contains(path);
    }

    @Test
    void findsTheFileThatAnAnswerLinksTo() {
        ToolReply link = reply(
                "{\"content\": [{\"type\": \"text\", \"text\": \"Done\"}, {\"type\": \"resource_link\", \"uri\": \"file:///srv/a.mp4\", \"name\": \"a\"}]}");

        assertThat(FileNames.in(link)).contains("file:///srv/a.mp4");
    }

    @Test
    void findsTheClipThatAnAnswerHolds() {
        ToolReply held = reply(
                "{\"content\": [{\"type\": \"image\", \"data\": \"AAAA\", \"mimeType\": \"image/png\"}, {\"type\": \"resource\", \"resource\": {\"uri\": \"clip://a\", \"mimeType\": \"video/mp4\", \"blob\": \"Q0xJUA==\"}}]}");

        assertThat(held.bytes()).get().isEqualTo(new byte[] {'C', 'L', 'I', 'P'});
    }

    @Test
    void namesArgumentsAsTheToolDoes() {
        Map<String, Object> ours = Map.of("video_id", "a", "max_duration", 9);

        assertThat(McpArguments.named(ours, Set.of("videoId", "maxDuration")))
                .isEqualTo(Map.of("videoId", "a", "maxDuration", 9));
        assertThat(McpArguments.named(ours, Set.of("id"))).isEqualTo(Map.of("id", "a"));
        assertThat(McpArguments.named(ours, Set.of())).isEqualTo(ours);
        assertThat(McpArguments.named(Map.of("query", "sea"), Set.of("q", "limit")))
                .isEqualTo(Map.of("q", "sea"));
        assertThat(McpArguments.ours(Set.of("startTime"))).contains("start");
    }

    @Test
    void readsErrorsWhateverTheirForm() {
        assertThat(McpMessage.error(
                        McpMessage.JSON.readTree("{\"error\": {\"code\": \"E_QUOTA\", \"message\": \"Used up\"}}")))
                .isEqualTo("Used up (code E_QUOTA)");
        assertThat(McpMessage.error(McpMessage.JSON.readTree("{\"error\": \"Used up\"}")))
                .isEqualTo("Used up");
        assertThat(McpMessage.error(McpMessage.JSON.readTree("{\"error\": {\"data\": 1}}")))
                .contains("data");
        assertThat(McpMessage.error(McpMessage.JSON.readTree("{\"result\": {}}")))
                .isEmpty();
    }
}
