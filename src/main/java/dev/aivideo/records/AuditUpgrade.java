package dev.aivideo.records;

import dev.aivideo.project.Artifact;
import dev.aivideo.project.Decision;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Json;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Segment;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.Stage;
import dev.aivideo.project.VoiceIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the tables of scripts, speech plans, refused pictures and segments from the decisions and file names in which
 * earlier versions kept these facts.
 */
final class AuditUpgrade {
    private static final Set<String> PLAN = Set.of(
            "speed",
            "leadSamples",
            "betweenSentencesSamples",
            "betweenScenesSamples",
            "tailSamples",
            "totalSamples",
            "engine",
            "fingerprint",
            "voice");

    private final JdbcClient jdbc;
    private final DecisionRepository decisions;
    private final ArtifactRepository artifacts;
    private final NarrationRepository narrations;
    private final ScriptRepository scripts;
    private final SpeechPlanRepository plans;
    private final RefusedPictureRepository refused;
    private final SegmentRepository segments;

    AuditUpgrade(Records records) {
        jdbc = records.client();
        decisions = records.decisions();
        artifacts = records.artifacts();
        narrations = records.narrations();
        scripts = records.scripts();
        plans = records.speechPlans();
        refused = records.refusedPictures();
        segments = records.segments();
    }

    void upgrade(String projectId) {
        List<Decision> audit = decisions.ofProject(projectId);
        Optional<Decision> script = last(audit, AuditUpgrade::isOfScript);
        script.ifPresent(decision -> scripts.put(projectId, texts(decision.details())));
        last(audit, decision -> decision.kind().equals("film-fit"))
                .map(Decision::details)
                .filter(details -> details.keySet().containsAll(PLAN))
                .ifPresent(details -> plans.put(projectId, plan(details)));
        // The parts of a script that is whole are not needed any more.
        keepParts(projectId, audit.subList(script.map(audit::indexOf).orElse(-1) + 1, audit.size()));
        audit.stream()
                .filter(decision -> decision.kind().equals("picture-refused"))
                .forEach(decision -> refuse(projectId, decision.details()));
        segments(projectId).forEach(segments::put);
    }

    private void keepParts(String projectId, List<Decision> sinceScript) {
        sinceScript.stream()
                .filter(decision -> Set.of("script-outline", "script-part").contains(decision.kind()))
                .map(Decision::details)
                .forEach(part -> scripts.keepPart(projectId, text(part, "key"), Json.write(part)));
    }

    private static Optional<Decision> last(List<Decision> audit, Predicate<Decision> which) {
        return audit.stream().filter(which).reduce((earlier, later) -> later);
    }

    private static boolean isOfScript(Decision decision) {
        return decision.kind().equals("script-attempt") && !decision.details().containsKey("error");
    }

    private static FilmTexts texts(Map<String, Object> details) {
        List<String> tags = details.get("tags") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new FilmTexts(text(details, "title"), text(details, "description"), tags, text(details, "language"));
    }

    private static SpeechPlanRepository.MeasuredPlan plan(Map<String, Object> details) {
        return new SpeechPlanRepository.MeasuredPlan(
                new VoiceIdentity(text(details, "engine"), text(details, "fingerprint"), text(details, "voice")),
                new SpeechPlan(
                        number(details, "speed").doubleValue(),
                        number(details, "leadSamples").intValue(),
                        number(details, "betweenSentencesSamples").intValue(),
                        number(details, "betweenScenesSamples").intValue(),
                        number(details, "tailSamples").intValue(),
                        number(details, "totalSamples").longValue()));
    }

    private void refuse(String projectId, Map<String, Object> details) {
        String[] picture = text(details, "picture").split(":", 2);
        if (picture.length == 2) {
            refused.add(projectId, picture[0], picture[1], text(details, "why"));
        }
    }

    /** None while a scene is not spoken, as then editing has not been done and finds out itself what is there. */
    private List<Segment> segments(String projectId) {
        List<Narration> spoken = narrations.ofProject(projectId);
        int scenes = jdbc.sql("SELECT count(*) FROM scenes WHERE project_id = :project")
                .param("project", projectId)
                .query(Integer.class)
                .single();
        if (spoken.isEmpty() || spoken.size() < scenes) {
            return List.of();
        }
        Map<String, Artifact> rendered = rendered(projectId);
        return FilmPlan.of(FrameRate.USUAL, spoken).scenes().stream()
                .flatMap(span ->
                        Optional.ofNullable(rendered.get(span.sceneId()))
                                .map(file -> segment(file.path(), span))
                                .stream())
                .toList();
    }

    private Map<String, Artifact> rendered(String projectId) {
        return artifacts.ofProject(projectId).stream()
                .filter(file -> file.stage() == Stage.EDITING
                        && file.sceneId() != null
                        && file.path().endsWith(".mp4"))
                .collect(Collectors.toMap(Artifact::sceneId, Function.identity(), (earlier, later) -> later));
    }

    private static Segment segment(String file, FilmPlan.SceneSpan span) {
        return new Segment(span.sceneId(), file, file + ".seen.txt", span.frames());
    }

    private static String text(Map<String, Object> details, String name) {
        return details.get(name) instanceof String text ? text : "";
    }

    private static Number number(Map<String, Object> details, String name) {
        return details.get(name) instanceof Number number ? number : 0;
    }
}
