package dev.aivideo.voiceover;

import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import dev.aivideo.records.NarrationRepository;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Speaks one scene. Done again, it gives the same bytes. */
class SceneNarrationProcessor implements ItemProcessor<Scene, Narration> {
    private final FilmNarration film;
    private final NarrationFiles files;
    private final NarrationRepository narrations;

    SceneNarrationProcessor(FilmNarration film, NarrationFiles files, NarrationRepository narrations) {
        this.film = film;
        this.files = files;
        this.narrations = narrations;
    }

    /** Whether the scene was spoken as it would be now, and its files are whole. */
    boolean isDone(Scene scene) {
        return narrations.find(scene.id()).isPresent() && files.areWhole(scene, film.key(scene));
    }

    @Override
    public Narration process(Scene scene) {
        SceneText text = film.text(scene);
        SceneSound sound = SceneSound.of(film, text);
        return new Narration(
                scene.id(),
                files.write(scene, film.key(scene), sound.samples()),
                new Narration.Speaker(
                        film.chosen().narrator().engine(),
                        film.chosen().voice(),
                        film.plan().speed()),
                text.spoken(),
                sound.sentences());
    }
}
