package dev.aivideo.project;

import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTests {
    private final Workspace workspace = new Workspace(Path.of("/films"));

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "library/../../secret", ".cache/../../../etc/passwd"})
    void readsNothingOutsideThatTheRecordsName(String path) {
        assertThatThrownBy(() -> workspace.inside(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
        assertThatThrownBy(() -> workspace.file(shot(path, "nasa"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWhatLiesInsideAndTheOperatorsOwnLibraryWhereverItIs() {
        assertThat(workspace.inside("a/../b.wav")).isEqualTo(Path.of("/films/b.wav"));
        assertThat(workspace.file(shot("/mnt/clips/a.mp4", "library"))).isEqualTo(Path.of("/mnt/clips/a.mp4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../home", "/etc", "a/b", "..", ".", "", "a\\b"})
    void aProjectWhoseIdIsNoNameHasNoFolders(String id) {
        assertThatThrownBy(() -> workspace.segments(id)).hasMessageContaining("no name");
        assertThatThrownBy(() -> workspace.audio(id)).hasMessageContaining("no name");
        assertThatThrownBy(() -> workspace.pictures(id)).hasMessageContaining("no name");
        assertThatThrownBy(() -> workspace.videos(id)).hasMessageContaining("no name");
    }

    private static Shot shot(String file, String source) {
        return aShot().file(file).from(source, "x").build();
    }
}
