package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ShotRepository;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Finds the pictures of one scene. Only what earlier scenes show counts against a picture, so that a scene that is done
 * again gets what it had.
 */
class SceneSourcingProcessor implements ItemProcessor<Scene, SourcedScene> {
    /** Scenes that are asked for while one is being fetched: two hide a scene whose search takes several questions. */
    private static final int AHEAD = 2;

    private final List<Scene> scenes;
    private final SceneQueries queries;
    private final ShotRepository shots;
    private final Workspace workspace;
    private final Map<String, String> shownBefore;
    private final Set<String> refused;
    private final Consumer<FootageQuery> soon;
    private final Supplier<ShotChoice> choices;

    /**
     * The film's pictures.
     *
     * @param scenes all of the film, in order
     * @param shownBefore titles of what the last films showed, by {@code source:id}
     * @param refused what the gate refused in this film, by {@code source:id}
     * @param soon is told which questions will be asked next
     */
    SceneSourcingProcessor(
            List<Scene> scenes,
            SceneQueries queries,
            ShotRepository shots,
            Workspace workspace,
            Map<String, String> shownBefore,
            Set<String> refused,
            Consumer<FootageQuery> soon,
            Supplier<ShotChoice> choices) {
        this.scenes = List.copyOf(scenes);
        this.queries = queries;
        this.shots = shots;
        this.workspace = workspace;
        this.shownBefore = Map.copyOf(shownBefore);
        this.refused = Set.copyOf(refused);
        this.soon = soon;
        this.choices = choices;
    }

    @Override
    public SourcedScene process(Scene scene) {
        List<Shot> known = shots.ofProject(scene.projectId());
        soon.accept(queries.of(scene));
        upcoming(scene, known).forEach(next -> soon.accept(queries.of(next)));
        ShotChoice choice = choices.get();
        List<ChosenShot> chosen =
                choice.fill(scene, need(scene, known), queries.plan(scene).shots());
        List<Shot> result = new ArrayList<>();
        chosen.forEach(shot -> result.add(shot.shot(scene, result.size() + 1, workspace)));
        return new SourcedScene(
                scene,
                result,
                Decision.of(scene.projectId(), scene.id(), Stage.VISUAL_SOURCING, "shot-choice", choice.details()));
    }

    /** The next scenes that have no pictures; those of a scene that is to be mended may still be there. */
    private Stream<Scene> upcoming(Scene scene, List<Shot> known) {
        Set<String> done = known.stream().map(Shot::sceneId).collect(Collectors.toSet());
        return scenes.stream()
                .filter(next -> next.number() > scene.number() && !done.contains(next.id()))
                .limit(AHEAD);
    }

    private SceneNeed need(Scene scene, List<Shot> known) {
        Map<String, Integer> numbers = new HashMap<>();
        scenes.forEach(one -> numbers.put(one.id(), one.number()));
        Map<String, Integer> uses = new HashMap<>();
        Set<String> nearby = new HashSet<>();
        Set<String> seen = new HashSet<>(shownBefore.values());
        for (Shot shot : known) {
            int number = numbers.getOrDefault(shot.sceneId(), Integer.MAX_VALUE);
            String key = Candidate.key(shot.source(), shot.sourceId());
            if (number < scene.number()) {
                uses.merge(key, 1, Integer::sum);
                seen.add(shot.title());
            }
            if (number == scene.number() - 1) {
                nearby.add(key);
            }
        }
        return new SceneNeed(queries.of(scene), uses, nearby, shownBefore.keySet(), seen, List.of(), refused);
    }
}
