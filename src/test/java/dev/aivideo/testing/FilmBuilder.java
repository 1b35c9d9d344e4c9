package dev.aivideo.testing;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.records.TestRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

public final class FilmBuilder {
    private BriefBuilder brief = Fixtures.aBrief();
    private final List<String> texts = new ArrayList<>();
    private double narratedS;
    private boolean areWordsTimed = true;

    FilmBuilder() {}

    public FilmBuilder of(BriefBuilder value) {
        brief = value;
        return this;
    }

    public FilmBuilder withScenes(int number) {
        return withScenes(IntStream.rangeClosed(1, number)
                .mapToObj("This is scene %d."::formatted)
                .toArray(String[]::new));
    }

    public FilmBuilder withScenes(String... narrated) {
        texts.addAll(List.of(narrated));
        return this;
    }

    /** Every scene is narrated, for so many seconds, its text heard from the first to the last of them. */
    public FilmBuilder narrated(double secondsAScene) {
        narratedS = secondsAScene;
        return this;
    }

    /** It is not known when which word is heard. */
    public FilmBuilder withoutWordTimes() {
        areWordsTimed = false;
        return this;
    }

    /** Inserts the film as its stages would. */
    public Film in(TestRecords records) {
        Brief asked = brief.build();
        Project project = records.newProject(asked);
        List<Scene> scenes = records.newScenes(project, texts.toArray(String[]::new));
        List<Narration> narrations = new ArrayList<>();
        if (narratedS > 0) {
            scenes.forEach(scene -> narrations.add(narration(project, scene)));
            narrations.forEach(records.narrations::put);
        }
        return new Film(project, scenes, narrations);
    }

    private Narration narration(Project project, Scene scene) {
        NarrationBuilder narration = Fixtures.aNarration()
                .of(scene)
                .file(".cache/audio/projects/%s/scene-%d.wav".formatted(project.id(), scene.number()))
                .seconds(narratedS);
        return areWordsTimed
                ? narration.heard(scene.text(), 0, Math.round(narratedS * 1000)).build()
                : narration.build();
    }

    /** What was inserted. */
    public record Film(Project project, List<Scene> scenes, List<Narration> narrations) {}
}
