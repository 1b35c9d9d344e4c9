package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.language.Cue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionFilesTests {
    private static final List<Cue> CUES = List.of(
            cue(0, 2_840, "Glaciers look still,", "but every one of them is moving."),
            cue(3_723_004, 3_725_600, "Ice & rock: a < b > c."));

    @Test
    void writesSubRip() {
        assertThat(CaptionFiles.srt(CUES)).isEqualTo("""
                        1
                        00:00:00,000 --> 00:00:02,840
                        Glaciers look still,
                        but every one of them is moving.

                        2
                        01:02:03,004 --> 01:02:05,600
                        Ice & rock: a < b > c.

                        """);
    }

    @Test
    void writesWebVttWithItsEscapes() {
        assertThat(CaptionFiles.vtt(CUES))
                .startsWith("WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.840\nGlaciers look still,\n")
                .endsWith("2\n01:02:03.004 --> 01:02:05.600\nIce &amp; rock: a &lt; b &gt; c.\n\n");
    }

    @Test
    void readsBothBack() {
        assertThat(CaptionFiles.parseSrt(CaptionFiles.srt(CUES))).isEqualTo(CUES);
        assertThat(CaptionFiles.parseVtt(CaptionFiles.vtt(CUES))).isEqualTo(CUES);
        assertThat(faults(CUES, 3_725.6)).isEmpty();
        assertThat(faults(List.of(), 10)).isEmpty();
    }

    @Test
    void keepsPlayersFromObeyingWhatIsSaid() {
        List<Cue> cues =
                List.of(cue(0, 1_000, "One --> two, {\\an8}up,", "a<b and c>d, AT&T <3"), cue(1_000, 2_000, "1937"));

        assertThat(CaptionFiles.srt(cues))
                .contains(
                        "One → two, { \\an8}up,\na< b and c>d, AT&T <3\n", "2\n00:00:01,000 --> 00:00:02,000\n1937\n");
        assertThat(CaptionFiles.vtt(cues)).contains("One --&gt; two, {\\an8}up,\na&lt;b and c&gt;d, AT&amp;T &lt;3\n");
        assertThat(faults(cues, 2)).isEmpty();
    }

    @Test
    void refusesWhatIsNoCaptionFile() {
        assertThatThrownBy(() -> CaptionFiles.parseVtt(CaptionFiles.srt(CUES))).hasMessageContaining("WEBVTT");
        assertThatThrownBy(() -> CaptionFiles.parseSrt("1\n0:0 -> 1\ntext\n\n")).hasMessageContaining("Caption 1");
        assertThatThrownBy(() -> CaptionFiles.parseSrt("7\n00:00:00,000 --> 00:00:02,840\ntext\n\n"))
                .hasMessageContaining("Caption 1");
    }

    @Test
    void findsCaptionsThatOverlapOrOutlastTheFilm() {
        List<Cue> cues = List.of(cue(0, 2_000, "One"), cue(1_900, 3_000, "Two"), cue(4_000, 6_000, "Three"));

        assertThat(faults(cues, 5))
                .satisfiesExactly(
                        fault -> {
                            assertThat(fault.second()).isEqualTo(1.9);
                            assertThat(fault.what()).contains("'Two' starts before");
                        },
                        fault -> {
                            assertThat(fault.second()).isEqualTo(4);
                            assertThat(fault.what()).contains("'Three' lasts longer than the film");
                        });
    }

    private static List<GateViolation> faults(List<Cue> cues, double lengthS) {
        return CaptionFiles.faults(CaptionFiles.srt(cues), CaptionFiles.vtt(cues), lengthS);
    }

    private static Cue cue(long startMs, long endMs, String... lines) {
        return new Cue(Duration.ofMillis(startMs), Duration.ofMillis(endMs), List.of(lines));
    }
}
