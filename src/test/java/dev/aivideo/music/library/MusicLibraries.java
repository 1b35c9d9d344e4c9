package dev.aivideo.music.library;

import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Licences;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import java.util.List;

/** The music of a test's workspace. */
public final class MusicLibraries {
    private MusicLibraries() {}

    public static MusicLibrary of(Workspace workspace, Progress progress) {
        return new MusicLibrary(
                MusicFolder.of(workspace),
                new MusicDecoder(TestMedia.ffmpeg()),
                new MusicMemory(workspace.root().resolve(".cache/music.json")),
                new MusicTerms(false, new Licences(List.of(), List.of("NC", "ND", "rights reserved", "editorial"))),
                progress);
    }
}
