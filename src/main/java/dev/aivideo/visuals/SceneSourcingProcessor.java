package dev.aivideo.visuals;

import dev.aivideo.footage.FootageQuery;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ShotRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Finds the pictures of one scene. */
class SceneSourcingProcessor implements ItemProcessor<Scene, SourcedScene> {
    /** Scenes that are asked for while one is being fetched: two hide a scene whose search takes several questions. */
    private static final int AHEAD = 2;

    private final SceneQueries queries;
    private final FootageSearch search;
    private final ShotHistory history;
    private final ShotChooser chooser;
    private final ShotRepository shots;
    private final Workspace workspace;

    SceneSourcingProcessor(
            SceneQueries queries,
            FootageSearch search,
            ShotHistory history,
            ShotChooser chooser,
            ShotRepository shots,
            Workspace workspace) {
        this.queries = queries;
        this.search = search;
        this.history = history;
        this.chooser = chooser;
        this.shots = shots;
        this.workspace = workspace;
    }

    @Override
    public SourcedScene process(Scene scene) {
        List<Shot> known = shots.ofProject(scene.projectId());
        FootageQuery query = queries.of(scene);
        search.prefetch(query);
        upcoming(scene, known).forEach(next -> search.prefetch(queries.of(next)));
        ShotChoice choice = chooser.begin(known.stream()
                .filter(shot -> !shot.sceneId().equals(scene.id()))
                .toList());
        List<Integer> wanted = queries.wanted();
        int place = queries.scenes().indexOf(scene);
        SceneNeed need = new SceneNeed(query, place, wanted, history.before(scene, known), List.of());
        List<PlacedShot> chosen = choice.fill(scene, need, queries.plan(scene).slots());
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
        return queries.scenes().stream()
                .filter(next -> next.number() > scene.number() && !done.contains(next.id()))
                .limit(AHEAD);
    }
}
