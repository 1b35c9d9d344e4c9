package dev.aivideo.voiceover;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.Wav;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import java.nio.file.Path;

/** Writes a scene's sound: the WAV file that the film is made of, and the MP3 that the web app plays. */
class NarrationFiles {
    private final ArtifactStore artifacts;
    private final Workspace workspace;
    private final Ffmpeg ffmpeg;

    NarrationFiles(ArtifactStore artifacts, Workspace workspace, Ffmpeg ffmpeg) {
        this.artifacts = artifacts;
        this.workspace = workspace;
        this.ffmpeg = ffmpeg;
    }

    /** Whether both files are there and whole. */
    boolean areWhole(Scene scene, ContentKey key) {
        return artifacts.isWhole(file(scene, "wav"), key) && artifacts.isWhole(file(scene, "mp3"), mp3Key(key));
    }

    /**
     * Write both files, unless they are there.
     *
     * @param samples mono at 48 kHz
     */
    Narration.Sound write(Scene scene, ContentKey key, float[] samples) {
        Path wav = obtain(scene, key, file(scene, "wav"), temporary -> {
            try (Wav.Writer writer = Wav.write(temporary)) {
                writer.write(samples);
            }
        });
        Path mp3 = obtain(scene, mp3Key(key), file(scene, "mp3"), temporary -> ffmpeg.run(mp3(wav, temporary)));
        return new Narration.Sound(workspace.relative(wav), workspace.relative(mp3), samples.length);
    }

    private Path obtain(Scene scene, ContentKey key, Path target, ArtifactStore.Maker maker) {
        return artifacts.obtain(scene.projectId(), scene.id(), Stage.VOICEOVER, key, target, maker);
    }

    static FfmpegCommand mp3(Path wav, Path target) {
        return FfmpegCommand.writing(target, "mp3")
                .input(wav)
                .option("-c:a", "libmp3lame", "-b:a", "128k", "-map_metadata", "-1", "-fflags", "+bitexact")
                .option("-flags:a", "+bitexact")
                .build();
    }

    private static ContentKey mp3Key(ContentKey key) {
        return ContentKey.of("mp3-128k", key.value());
    }

    private Path file(Scene scene, String type) {
        return workspace.audio(scene.projectId()).resolve("scene-%d.%s".formatted(scene.number(), type));
    }
}
