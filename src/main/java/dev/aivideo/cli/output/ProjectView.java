package dev.aivideo.cli.output;

import dev.aivideo.project.Artifact;
import dev.aivideo.project.Project;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one project.
 *
 * @param gotS duration of the film; null if there is none
 * @param style empty for a film that was begun before there were styles
 * @param editionOf project of the film that this is an edition of; null if it is none
 * @param video relative to the workspace
 * @param music under the voice, with its rights; null if there is none
 */
public record ProjectView(
        String project,
        @Nullable String editionOf,
        String name,
        String topic,
        @Nullable String step,
        long askedS,
        @Nullable Double gotS,
        String voice,
        String aspect,
        String resolution,
        int fps,
        String codec,
        String captions,
        String style,
        boolean offline,
        Instant createdAt,
        @Nullable String video,
        List<TextView> texts,
        @Nullable String music,
        List<SceneView> scenes,
        List<FileView> files,
        List<String> warnings) {

    /** A file the pipeline made. */
    public record FileView(String stage, String path, long bytes, String sha256) {
        static FileView of(Artifact file) {
            return new FileView(file.stage().stepName(), file.path(), file.bytes(), file.sha256());
        }
    }

    /** Sentences that have to be shown with the film, each once. */
    public List<String> notices() {
        return ShotView.notices(scenes.stream().flatMap(scene -> scene.shots().stream()));
    }

    /**
     * What a film was made of.
     *
     * @param editionOf the film that it is another version of; null if it is none
     * @param music under the voice, with its rights; null if there is none
     */
    public record Origin(
            @Nullable String editionOf,
            List<TextView> texts,
            @Nullable String music) {}

    public static ProjectView of(
            Project project, Origin origin, List<SceneView> scenes, List<Artifact> files, List<String> warnings) {
        return new ProjectView(
                project.id(),
                origin.editionOf(),
                project.name(),
                project.brief().topic(),
                project.currentStep(),
                project.brief().duration().toSeconds(),
                project.totalDurationS(),
                project.brief().voice(),
                project.brief().aspect().ratio(),
                project.brief().picture().resolution(),
                project.brief().picture().framesPerSecond(),
                project.brief().picture().codec().text(),
                project.brief().captions().name().toLowerCase(Locale.ROOT),
                project.brief().look().style(),
                project.brief().offline(),
                project.createdAt(),
                project.videoPath(),
                origin.texts(),
                origin.music(),
                scenes,
                files.stream().map(FileView::of).toList(),
                warnings);
    }
}
