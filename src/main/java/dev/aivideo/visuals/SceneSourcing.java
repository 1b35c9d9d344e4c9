package dev.aivideo.visuals;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Decision;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Narration;
import dev.aivideo.project.NarrationRepository;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotRepository;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Finds the pictures of one scene. Only what earlier scenes show counts against a picture, so that a scene that is done
 * again gets what it had.
 */
class SceneSourcing implements ItemProcessor<Scene, SourcedScene> {
    private final Project project;
    private final List<Scene> scenes;
    private final NarrationRepository narrations;
    private final ShotRepository shots;
    private final Workspace workspace;
    private final VisualsProperties properties;
    private final Function<Scene, List<String>> terms;
    private final Map<String, String> phrases;
    private final Set<String> shownBefore;
    private final Supplier<ShotChoice> choices;

    /** @param phrases what may be set large in a scene, by the scene's id */
    SceneSourcing(
            Project project,
            List<Scene> scenes,
            NarrationRepository narrations,
            ShotRepository shots,
            Workspace workspace,
            VisualsProperties properties,
            Function<Scene, List<String>> terms,
            Map<String, String> phrases,
            Supplier<ShotChoice> choices) {
        this.project = project;
        this.scenes = List.copyOf(scenes);
        this.narrations = narrations;
        this.shots = shots;
        this.workspace = workspace;
        this.properties = properties;
        this.terms = terms;
        this.phrases = Map.copyOf(phrases);
        this.choices = choices;
        this.shownBefore = shots.recentlyShown(properties.filmsRemembered());
    }

    @Override
    public SourcedScene process(Scene scene) {
        Narration narration = narrations
                .find(scene.id())
                .orElseThrow(() -> new IllegalStateException("Scene " + scene.number() + " has not been spoken yet"));
        ShotPlan plan = ShotPlan.of(narration.lengthS());
        ShotChoice choice = choices.get();
        List<FetchedShot> chosen = choice.fill(scene, need(scene, plan), plan.shots());
        List<Shot> result = new ArrayList<>();
        chosen.forEach(fetched -> result.add(shot(scene, result.size() + 1, fetched)));
        return new SourcedScene(
                scene,
                result,
                Decision.of(scene.projectId(), scene.id(), Stage.VISUAL_SOURCING, "shot-choice", choice.details()));
    }

    private SceneNeed need(Scene scene, ShotPlan plan) {
        Brief brief = project.brief();
        FootageQuery query = new FootageQuery(
                brief.topic(),
                scene.number(),
                terms.apply(scene),
                scene.text(),
                phrases.getOrDefault(scene.id(), ""),
                plan.shotLength(),
                brief.aspect(),
                properties.candidates(),
                0);
        Map<String, Integer> numbers = new HashMap<>();
        scenes.forEach(one -> numbers.put(one.id(), one.number()));
        Map<String, Integer> uses = new HashMap<>();
        Set<String> nearby = new HashSet<>();
        for (Shot shot : shots.ofProject(scene.projectId())) {
            int number = numbers.getOrDefault(shot.sceneId(), Integer.MAX_VALUE);
            String key = Ranked.key(shot.source(), shot.sourceId());
            if (number < scene.number()) {
                uses.merge(key, 1, Integer::sum);
            }
            if (number == scene.number() - 1) {
                nearby.add(key);
            }
        }
        return new SceneNeed(query, uses, nearby, shownBefore, List.of());
    }

    private Shot shot(Scene scene, int position, FetchedShot fetched) {
        Candidate candidate = fetched.ranked().candidate();
        Footage footage = fetched.footage();
        return new Shot(
                UUID.randomUUID().toString(),
                scene.id(),
                position,
                candidate.kind(),
                workspace.relative(footage.file()),
                candidate.kind() == MediaKind.CLIP ? footage.in() : Duration.ZERO,
                fetched.available(),
                footage.overlay() == null ? null : workspace.relative(footage.overlay()),
                candidate.source(),
                candidate.id(),
                candidate.title(),
                candidate.rights(),
                fetched.ranked().score(),
                ShotChoice.reason(fetched.ranked()),
                fetched.sha256());
    }
}
