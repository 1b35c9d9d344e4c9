package dev.aivideo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtitleFormatTests {
    @TempDir
    Path folder;

    private ReadFiles files;

    @BeforeEach
    void begins() {
        files = new ReadFiles(folder);
    }

    @Test
    void joinsTheCuesOfSubRipToSentences() {
        assertThat(files.read("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        <i>The harbour was built
                        in 1890,</i>

                        2
                        00:00:03,100 --> 00:00:05,000
                        {\\an8}and it was never closed.

                        3
                        00:00:05,100 --> 00:00:07,000
                        [gulls cry] Ships came.

                        4
                        00:00:20,000 --> 00:00:22,000
                        MAN: The tug is gone.

                        5
                        00:00:22,000 --> 00:00:24,000
                        - Is it?
                        - It is.
                        """).text())
                .isEqualTo(
                        "The harbour was built in 1890, and it was never closed. Ships came.\n\nThe tug is gone.\n\nIs it?"
                                + "\n\nIt is.");
    }

    @Test
    void readsWebVttWithoutNotesStylesAndVoices() {
        assertThat(files.read("""
                        WEBVTT - A film

                        STYLE
                        ::cue { color: red; }

                        NOTE It is checked.

                        intro
                        00:01.000 --> 00:03.000 align:start position:0%
                        <v.loud Ann>The harbour &amp; the <b>river</b>

                        00:03.000 --> 00:05.000
                        are old.
                        """).text()).isEqualTo("The harbour & the river are old.");
    }

    @Test
    void readsLinesThatRollUpOnce() {
        assertThat(files.read("""
                        WEBVTT

                        00:00:00.000 --> 00:00:02.000
                        the harbour was<00:00:01.000><c> built</c>

                        00:00:02.000 --> 00:00:02.010
                        the harbour was built

                        00:00:02.010 --> 00:00:04.000
                        the harbour was built
                        where two rivers meet.

                        00:00:04.000 --> 00:00:06.000
                        where two rivers meet.
                        It is old.
                        """).text()).isEqualTo("the harbour was built where two rivers meet. It is old.");
    }

    @Test
    void refusesSubtitlesWithoutFullStops() {
        String line = "00:00:%02d.000 --> 00:00:%02d.900\nthe harbour was built in the year number %d\n\n";
        StringBuilder captions = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 9; i++) {
            captions.append(line.formatted(i, i, i));
        }

        assertThatThrownBy(() -> files.read(captions.toString())).hasMessageContainingAll("full stops", "Remedy:");
    }
}
