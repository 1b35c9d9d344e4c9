package dev.aivideo.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A film as the stages have made it so far.
 *
 * @param texts what the script's writer says about it
 * @param sources texts that the script was made of, in their order; none if it is the writer's own
 * @param scenes in the order of the script; none before the script is written
 * @param narrations of the scenes that are spoken, in their order
 * @param shots of the scenes that have pictures, in the order of scenes and of showing
 * @param segments of the scenes that are rendered, in their order
 */
public record Film(
        Project project,
        FilmTexts texts,
        List<SourceText> sources,
        List<Scene> scenes,
        List<Narration> narrations,
        List<Shot> shots,
        List<Segment> segments) {

    public String id() {
        return project.id();
    }

    public Brief brief() {
        return project.brief();
    }

    /** What the film is called wherever it is: the writer's title, the topic if there is none. */
    public String title() {
        String title = OutsideText.line(texts.title());
        return title.isEmpty() ? OutsideText.line(project.brief().topic()) : title;
    }

    /** The narration of one scene, once it is spoken. */
    public Optional<Narration> narration(Scene scene) {
        return narrations.stream()
                .filter(narration -> narration.sceneId().equals(scene.id()))
                .findFirst();
    }

    /** The narrations by their scenes' ids. */
    public Map<String, Narration> narrationsByScene() {
        return narrations.stream().collect(Collectors.toMap(Narration::sceneId, narration -> narration));
    }

    /** The shots of one scene in the order of showing. */
    public List<Shot> shots(Scene scene) {
        return shots.stream().filter(shot -> shot.sceneId().equals(scene.id())).toList();
    }

    /**
     * Where the scenes lie in the film.
     *
     * @throws IllegalArgumentException if none is spoken yet
     */
    public FilmPlan plan() {
        return FilmPlan.of(brief().picture().rate(), narrations, brief().ends());
    }
}
