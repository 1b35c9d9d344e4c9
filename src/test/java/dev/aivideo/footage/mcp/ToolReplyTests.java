package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.FootageException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolReplyTests {

    private static ToolReply reply(String text, Object structured) {
        Map<String, Object> result = Map.of(
                "content",
                List.of(Map.of("type", "text", "text", text)),
                "structuredContent",
                structured,
                "isError",
                false);
        return ToolReply.of("search_videos", McpMessage.JSON.valueToTree(result), UnaryOperator.identity());
    }

    /** What FastMCP sends for a Python function that returns text. */
    private static ToolReply wrapped(String text) {
        return reply(text, Map.of("result", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\": \"1\", \"title\": \"It's\"}]", "[{'id': '1', 'title': \"It's\"}]"})
    void readsTextThatIsWrappedInAnObject(String text) {
        assertThat(wrapped(text).items("search_videos"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("title").asString()).isEqualTo("It's"));
    }

    @Test
    void readsAWrappedBarePathAndAWrappedFailure() {
        assertThat(wrapped("/var/cache/clips/1.mp4").text()).isEqualTo("/var/cache/clips/1.mp4");
        assertThatThrownBy(() -> wrapped("{\"error\": \"no such video\"}"))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("no such video");
    }

    @Test
    void readsAWrappedList() {
        assertThat(reply("[]", Map.of("result", List.of(Map.of("id", "1")))).items("search_videos"))
                .hasSize(1);
    }
}
