package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonLiteralTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|[]",
                "{}|{}",
                "()|[]",
                "(1, 'a',)|[1,\"a\"]",
                "[True, False, None]|[true,false,null]",
                "{'a': 1, 'b': [-2, 3.5e2]}|{\"a\":1,\"b\":[-2,350.0]}",
                "\"Crew's night\"|\"Crew's night\"",
                "'both \\' and \"'|\"both ' and \\\"\"",
                "'tab\\tnew\\nback\\\\'|\"tab\\tnew\\nback\\\\\"",
                "'\\xe9\\u20ac\\U0001F681'|\"é€🚁\"",
                "{1: 'number as key'}|{\"1\":\"number as key\"}",
                " [ 1 , 2 ] |[1,2]"
            })
    void readsWhatPythonWrites(String python, String json) throws PythonLiteral.MalformedException {
        assertThat(PythonLiteral.parse(python)).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[1",
                "{'a'}",
                "{'a': }",
                "'open",
                "'line\nbreak'",
                "[1 2]",
                "nan",
                "__import__('os')",
                "1e",
                "--1",
                "'\\q'",
                "'\\U00110000'",
                "'\\ud83d",
                "{[1]: 2}",
                "[1] 2",
                "{'a': 1, , }",
                "1_000",
                "b'x'"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> PythonLiteral.parse(text)).isInstanceOf(PythonLiteral.MalformedException.class);
    }

    @Test
    void boundsDepthAndLength() {
        assertThatThrownBy(() -> PythonLiteral.parse("[".repeat(100_000))).hasMessageContaining("Deeper");
        assertThatThrownBy(() -> PythonLiteral.parse(" ".repeat(PythonLiteral.LONGEST + 1)))
                .hasMessageContaining("Longer");
    }
}
