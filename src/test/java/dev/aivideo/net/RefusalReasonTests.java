package dev.aivideo.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalReasonTests {
    private static final HttpCall CALL = HttpCall.get(URI.create("https://example.org/a?key=a%2Bsecret&q=sea"))
            .header("Authorization", "Bearer t0ken-abc");

    private static String words(String body) {
        return RefusalReason.of(
                CALL,
                new HttpReply(
                        "x",
                        400,
                        HttpHeaders.of(Map.of(), (name, value) -> true),
                        body.getBytes(StandardCharsets.UTF_8),
                        CALL.uri()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\": {\"message\": \"Over quota\", \"code\": 7}} | Over quota",
                "{\"error\": \"Invalid API key\"} | Invalid API key",
                "{\"status\": 401, \"code\": \"Unauthorized\"} | 401",
                "{\"reason\": \"Unknown id\"} | Unknown id",
                "{\"errors\": [\"No access\"]} | No access",
                "[ERROR 400] Invalid or missing API key | [ERROR 400] Invalid or missing API key",
                "<html><head><title>502 Bad\tGateway</title></head><body>x</body></html> | 502 Bad Gateway",
                "{\"ok\": false} | ``",
                "<html>x</html> | ``"
            })
    void findsTheReasonWhereverServicesPutIt(String body, String reason) {
        assertThat(words(body)).isEqualTo(reason);
    }

    @Test
    void showsNothingThatTheCallWasSignedWith() {
        assertThat(words("key a+secret (a%2Bsecret) and t0ken-abc are no good, Bearer"))
                .isEqualTo("key *** (***) and *** are no good, Bearer");
    }

    @Test
    void isShort() {
        assertThat(words("x".repeat(5000))).hasSize(201);
    }
}
