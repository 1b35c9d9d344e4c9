package dev.aivideo.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTextTests {

    @Test
    void hasALineForEachDetailByName() {
        assertThat(DetailsText.lines(Map.of("shots", 3, "shotMs", 2900, "terms", List.of("bees", "honey"))))
                .containsExactly("shotMs: 2900", "shots: 3", "terms: bees, honey");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(DetailsText.lines(Map.of("failed", Map.of(), "chosen", List.of(), "why", " ")))
                .isEmpty();
    }

    @Test
    void tellsWhatAValueIsMadeOfInItsOwnOrder() {
        Map<String, Object> considered = new LinkedHashMap<>();
        considered.put("picture", "nasa:x1");
        considered.put("title", "Bees dance");
        considered.put("score", 0.71234);
        considered.put("fits", 0.5);

        assertThat(DetailsText.lines(Map.of("considered", List.of(considered))))
                .containsExactly("considered:", "  - picture nasa:x1, title Bees dance, score 0.7123, fits 0.5");
    }

    @Test
    void givesACommandAsItCanBeCopied() {
        assertThat(DetailsText.lines(Map.of("arguments", List.of("-i", "two bees.mp4", "out.mp4"))))
                .containsExactly("ffmpeg -i 'two bees.mp4' out.mp4");
    }
}
