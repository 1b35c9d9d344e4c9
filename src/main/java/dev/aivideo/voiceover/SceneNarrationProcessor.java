package dev.aivideo.voiceover;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.Wav;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.NarrationRepository;
import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Speaks one scene into its WAV file, and the MP3 that the web app plays. Done again, it gives the same bytes. */
class SceneNarrationProcessor implements ItemProcessor<Scene, Narration> {
    private final FilmNarration film;
    private final ArtifactStore artifacts;
    private final NarrationRepository narrations;
    private final Workspace workspace;
    private final Ffmpeg ffmpeg;
    private final VoiceoverProperties properties;

    SceneNarrationProcessor(
            FilmNarration film,
            ArtifactStore artifacts,
            NarrationRepository narrations,
            Workspace workspace,
            Ffmpeg ffmpeg,
            VoiceoverProperties properties) {
        this.film = film;
        this.artifacts = artifacts;
        this.narrations = narrations;
        this.workspace = workspace;
        this.ffmpeg = ffmpeg;
        this.properties = properties;
    }

    /** Whether the scene was spoken as it would be now, and both files are whole. */
    boolean isDone(Scene scene) {
        return narrations.find(scene.id()).isPresent()
                && artifacts.isWhole(file(scene, "wav"), film.key(scene))
                && artifacts.isWhole(file(scene, "mp3"), mp3Key(scene));
    }

    @Override
    public Narration process(Scene scene) {
        SceneText text = film.text(scene);
        SceneSound sound = SceneSound.of(film, text, properties);
        Path master = file(scene, "wav");
        artifacts.obtain(scene.projectId(), scene.id(), Stage.VOICEOVER, film.key(scene), master, temporary -> {
            try (Wav.Writer wav = Wav.write(temporary)) {
                wav.write(sound.samples());
            }
        });
        artifacts.obtain(
                scene.projectId(),
                scene.id(),
                Stage.VOICEOVER,
                mp3Key(scene),
                file(scene, "mp3"),
                temporary -> ffmpeg.run(mp3(master, temporary)));
        return narration(scene, text, sound.samples().length, master, sound.sentences());
    }

    private Narration narration(Scene scene, SceneText text, int samples, Path master, List<SpokenSentence> sentences) {
        return new Narration(
                scene.id(),
                workspace.relative(master),
                samples,
                film.chosen().narrator().engine(),
                film.chosen().voice(),
                film.plan().speed(),
                text.spoken(),
                sentences);
    }

    static FfmpegCommand mp3(Path master, Path target) {
        return FfmpegCommand.writing(target, "mp3")
                .input(master)
                .option("-c:a", "libmp3lame", "-b:a", "128k", "-map_metadata", "-1", "-fflags", "+bitexact")
                .option("-flags:a", "+bitexact")
                .build();
    }

    private ContentKey mp3Key(Scene scene) {
        return ContentKey.of("mp3-128k", film.key(scene).value());
    }

    private Path file(Scene scene, String type) {
        return workspace.audio(scene.projectId()).resolve("scene-%d.%s".formatted(scene.number(), type));
    }
}
