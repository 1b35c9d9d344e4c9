package dev.aivideo.job;

import dev.aivideo.project.Artifact;
import dev.aivideo.project.Film;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Begins editions: projects of their own with the script and the voice of a film and another format. Everything is
 * copied, so that either can be deleted, cleaned or made again without the other.
 */
@Component
class NewEditions {
    private final Records records;
    private final NewRuns newRuns;
    private final Workspace workspace;

    NewEditions(Records records, NewRuns newRuns) {
        this.records = records;
        this.newRuns = newRuns;
        this.workspace = records.workspace();
    }

    /**
     * Record an edition and the start of its first run.
     *
     * @throws IllegalArgumentException if the film is not spoken to its end, or its sound is gone
     */
    Project begin(String filmId, PictureFormat format) {
        Film film = records.films().load(filmId);
        if (film.scenes().isEmpty() || film.narrations().size() < film.scenes().size()) {
            throw new IllegalArgumentException(
                    "The film is not spoken yet, so there is nothing to make an edition of; restart it first");
        }
        Project edition = newRuns.project(film.brief().in(format));
        List<Scene> scenes = new ArrayList<>();
        List<Narration> narrations = new ArrayList<>();
        for (Scene scene : film.scenes()) {
            Scene copy = scene.copied(UUID.randomUUID().toString(), edition.id());
            scenes.add(copy);
            narrations.add(copied(film.narration(scene).orElseThrow(), copy));
        }
        // In one transaction, and behind the files: a run that finds the scenes finds their sound as well.
        records.transaction().executeWithoutResult(status -> {
            newRuns.insert(edition);
            records.scripts().accept(edition.id(), film.texts(), scenes);
            records.sourceTexts().replace(edition.id(), film.sources());
            records.speechPlans()
                    .find(filmId)
                    .ifPresent(plan -> records.speechPlans().put(edition.id(), plan));
            narrations.forEach(records.narrations()::put);
            records.editions()
                    .add(edition.id(), records.editions().filmOf(filmId).orElse(filmId));
        });
        return edition;
    }

    private Narration copied(Narration narration, Scene scene) {
        Narration.Sound sound = narration.sound();
        return new Narration(
                scene.id(),
                new Narration.Sound(copied(sound.file(), scene), copied(sound.mp3File(), scene), sound.samples()),
                narration.speaker(),
                narration.spokenText(),
                narration.sentences());
    }

    /** The same file by the same content key in the edition's own folder. */
    private String copied(String path, Scene scene) {
        Artifact made = records.artifacts()
                .find(path)
                .filter(artifact -> records.store().damage(artifact).isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The film's sound " + path + " is gone or damaged; restart it --from voiceover first"));
        Path source = workspace.inside(path);
        Path target = workspace.audio(scene.projectId()).resolve(source.getFileName());
        records.store()
                .obtain(
                        scene.projectId(),
                        scene.id(),
                        Stage.VOICEOVER,
                        new ContentKey(made.contentKey()),
                        target,
                        part -> Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING));
        return workspace.relative(target);
    }
}
