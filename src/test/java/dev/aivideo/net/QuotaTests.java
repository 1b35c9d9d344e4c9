package dev.aivideo.net;

import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTests {
    private final SteppingTime time = new SteppingTime();

    private static HttpHeaders headers(Map<String, String> values) {
        return HttpHeaders.of(
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                (name, value) -> true);
    }

    @Test
    void readsTheHeadersOfALanguageModel() {
        HttpHeaders headers = headers(Map.of(
                "x-ratelimit-limit-tokens", "8000",
                "x-ratelimit-remaining-tokens", "5862",
                "x-ratelimit-reset-tokens", "16.035s"));

        assertThat(Quota.of(headers, "tokens", time))
                .isEqualTo(new Quota(8000, 5862, time.instant().plusMillis(16_035)));
        assertThat(Quota.of(headers, "requests", time).known()).isFalse();
    }

    @Test
    void readsTheHeadersOfACatalogueInBothManners() {
        Instant reset = Instant.ofEpochSecond(1_790_000_000L);

        assertThat(Quota.of(headers(Map.of("X-Ratelimit-Remaining", "19", "X-Ratelimit-Reset", "1790000000")), "", time)
                        .resetsAt())
                .isEqualTo(reset);
        assertThat(Quota.of(headers(Map.of("X-RateLimit-Remaining", "19", "X-RateLimit-Reset", "42")), "", time)
                        .resetsAt())
                .isEqualTo(time.instant().plusSeconds(42));
    }

    @ParameterizedTest
    @CsvSource({"2m52.8s,172800", "1h30m,5400000", "547ms,547", "17m13.3s,1033300", "6.3s,6300", "0s,0"})
    void readsTimesAsGoWritesThem(String text, long ms) {
        assertThat(Quota.goDuration(text)).isEqualTo(Duration.ofMillis(ms));
    }

    @ParameterizedTest
    @CsvSource({"abc", "12", "5s later", "s", "''"})
    void takesNothingElseForATime(String text) {
        assertThat(Quota.goDuration(text)).isNull();
    }

    @Test
    void showsNoSecretOfAnAddress() {
        tries(200, any -> {
            String secret = any.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 12, 40);

            for (String name :
                    List.of("api_key", "key", "apikey", "access_token", "X-Amz-Signature", "client_secret")) {
                URI uri = URI.create("https://me:" + secret + "@example.org/a?q=1&" + name + "=" + secret + "&page=2");
                assertThat(Redaction.of(uri))
                        .doesNotContain(secret)
                        .contains("q=1")
                        .contains("page=2");
            }
        });
    }
}
