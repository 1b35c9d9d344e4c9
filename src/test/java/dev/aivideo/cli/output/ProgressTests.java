package dev.aivideo.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTests {
    private final StringWriter shown = new StringWriter();
    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    @Test
    void aTerminalsLineIsWrittenOverUntilTheStepIsDone() {
        try (TerminalProgress progress = new TerminalProgress(new PrintWriter(shown), 80, false, clock)) {
            pass(10);
            progress.report("voiceover", 1, 3, "scenes");
            pass(10);
            progress.report("voiceover", 2, 3, "scenes");
            pass(10);
            progress.report("voiceover", 3, 3, "scenes");
            progress.report("voiceover", 3, 3, "scenes");
        }

        assertThat(shown.toString())
                .isEqualTo(
                        "\r\u001b[Kvoiceover 1/3 scenes, about 20 s left\r\u001b[Kvoiceover 2/3 scenes, about 10 s left"
                                + "\r\u001b[Kvoiceover 3/3 scenes" + System.lineSeparator());
    }

    @Test
    void aStepIsNamedBeforeItsFirstItemAndAgainForTheNextFilm() {
        try (TerminalProgress progress = new TerminalProgress(new PrintWriter(shown), 80, false, clock)) {
            for (int film = 0; film < 2; film++) {
                progress.report("editing", 0, 1, "scenes");
                pass(30);
                progress.report("editing", 1, 1, "scenes");
            }
        }

        String film = "\r\u001b[Kediting …\r\u001b[Kediting 1/1 scenes" + System.lineSeparator();
        assertThat(shown.toString()).isEqualTo(film + film);
    }

    @Test
    void aLineNeverWraps() {
        try (TerminalProgress progress = new TerminalProgress(new PrintWriter(shown), 20, false, clock)) {
            progress.report("fetching a file with a long name", 1, 3, "MB");
        }

        assertThat(shown.toString().strip().replace("\u001b[K", "").replace("\r", ""))
                .hasSizeLessThan(20);
    }

    @Test
    void aWarningStandsOnALineOfItsOwnAndIsMarked() {
        try (TerminalProgress progress = new TerminalProgress(new PrintWriter(shown), 80, false, clock)) {
            progress.report("editing", 1, 3, "scenes");
            progress.warn("no \u001b[31m model");
        }

        assertThat(shown.toString()).endsWith("\r\u001b[KWarning: no \\u001b[31m model" + System.lineSeparator());
    }

    @Test
    void whatWasDoneBeforeARestartIsNoMeasureOfATransfersPace() {
        Activities activities = new Activities(clock);
        activities.line("fetching model", 50, 100, "MB");
        pass(10);

        assertThat(activities.line("fetching model", 60, 100, "MB"))
                .hasValue("fetching model 60/100 MB, about 40 s left");
    }

    @Test
    void elsewhereThereIsAtMostOneLineAnItemAndATenthOfATransfer() {
        PlainProgress progress = new PlainProgress(new PrintWriter(shown), clock);
        for (int scene : new int[] {1, 1, 2, 3, 3}) {
            progress.report("editing", scene, 3, "scenes");
        }
        for (int mb = 0; mb <= 1000; mb++) {
            progress.report("fetching model", mb, 1000, "MB");
        }
        progress.warn("slow");

        assertThat(shown.toString().lines())
                .hasSize(3 + 11 + 1)
                .doesNotContain("\u001b")
                .last()
                .isEqualTo("Warning: slow");
    }

    @Test
    void aLineIsWrittenOverOnlyOnATerminalThatCanAndColouredOnlyWhereWanted() {
        assertThat(Terminal.of(true, Map.of("TERM", "xterm"))).isEqualTo(new Terminal(true, true, 80));
        assertThat(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1", "COLUMNS", "120")))
                .isEqualTo(new Terminal(true, false, 120));
        assertThat(Terminal.of(true, Map.of("TERM", "dumb")).rewrites()).isFalse();
        assertThat(Terminal.of(true, Map.of()).rewrites()).isFalse();
        assertThat(Terminal.of(false, Map.of("TERM", "xterm")).rewrites()).isFalse();
    }

    private void pass(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }
}
