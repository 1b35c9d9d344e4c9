package dev.aivideo.footage.dvids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

@Timeout(30)
class RpcLinesTests {
    private final RpcMessages messages = new RpcMessages(
            Map.of("ping", parameters -> JsonMapper.shared().createObjectNode()), Map.of("echo", RpcLinesTests::echo));

    private static JsonNode echo(JsonNode parameters) {
        if (parameters.isMissingNode()) {
            throw new IllegalStateException("nothing to say");
        }
        return parameters.isString() ? parameters : StringNode.valueOf(parameters.toString());
    }

    private List<JsonNode> answers(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RpcLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, Duration.ofSeconds(20))
                .serve(messages);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello | -32700 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":7 | -32700 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"} | -32600 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"} | -32600 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"ping\"} | -32600 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"} | -32600 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":[1],\"method\":\"ping\"} | -32600 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":5} | -32600 | \"a\"",
                "{\"jsonrpc\":\"2.0\",\"id\":9} | -32600 | 9",
                "17 | -32600 | null",
                "null | -32600 | null",
                "[] | -32600 | null",
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"resources/list\"} | -32601 | 3",
                "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"echo\"} | -32603 | 4"
            })
    void aMessageThatIsNoneIsToldAndTheNextAnswered(String line, int code, String id) {
        List<JsonNode> answers = answers(line + "\n{\"jsonrpc\":\"2.0\",\"id\":100,\"method\":\"ping\"}\n");

        assertThat(answers).hasSize(2);
        assertThat(answers).anySatisfy(error -> {
            assertThat(error.at("/error/code").asInt()).isEqualTo(code);
            assertThat(error.get("id")).hasToString(id);
        });
        assertThat(answers)
                .anySatisfy(answer -> assertThat(answer).hasToString("{\"jsonrpc\":\"2.0\",\"id\":100,\"result\":{}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \r",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"no/such/method\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1,\"message\":\"x\"}}"
            })
    void whatAsksNothingIsNotAnswered(String line) {
        assertThat(answers(line + "\n")).isEmpty();
    }

    @Test
    void readsLinesHoweverTheyEnd() {
        String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

        assertThat(answers("\ufeff" + ping + "\r\n" + ping)).hasSize(2);
    }

    @Test
    void aLineThatIsTooLongForAMessageIsNoneAndTakesNoMemory() {
        List<JsonNode> answers =
                answers("\"" + "x".repeat(3 << 20) + "\"\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).at("/error/code").asInt()).isEqualTo(-32700);
    }

    @Test
    void answersABatchTogether() {
        List<JsonNode> answers = answers("[{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"echo\",\"params\":\"b\"},"
                + "{\"jsonrpc\":\"2.0\",\"method\":\"echo\"},1,{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}]");

        assertThat(answers).singleElement().satisfies(batch -> {
            assertThat(batch).hasSize(3);
            assertThat(batch.at("/0/result").asString()).isEqualTo("b");
            assertThat(batch.at("/1/error/code").asInt()).isEqualTo(-32600);
            assertThat(batch.at("/2/id").asInt()).isEqualTo(2);
        });
    }
}
