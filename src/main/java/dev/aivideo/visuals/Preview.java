package dev.aivideo.visuals;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two small seconds of a scene's first picture. The web app plays MP4 files of its own folder and nothing else: of a
 * drawn picture, or one of the operator's library, it would open a page that does not exist.
 */
final class Preview {
    private static final Logger LOG = LoggerFactory.getLogger(Preview.class);
    private static final int SECONDS = 2;
    private static final String SMALL = "fps=5,scale=640:-2,setsar=1,format=yuv420p";

    private final Ffmpeg ffmpeg;
    private final ArtifactStore store;
    private final Workspace workspace;

    Preview(Ffmpeg ffmpeg, ArtifactStore store, Workspace workspace) {
        this.ffmpeg = ffmpeg;
        this.store = store;
        this.workspace = workspace;
    }

    /** The file, relative to the workspace; null if the shot needs none, or there can be none. */
    @Nullable
    String of(Scene scene, Shot shot) {
        Path folder = workspace.pictures(scene.projectId());
        if (shot.isPlayable(scene.projectId())) {
            return null;
        }
        Path target = folder.resolve("preview-scene-%d.mp4".formatted(scene.number()));
        ContentKey key =
                ContentKey.of("preview", shot.sha256(), shot.in(), layers(shot).toString());
        try {
            store.obtain(
                    scene.projectId(),
                    scene.id(),
                    Stage.VISUAL_SOURCING,
                    key,
                    target,
                    temporary -> ffmpeg.run(command(shot, temporary)));
            return workspace.relative(target);
        } catch (FfmpegException e) {
            LOG.warn("Scene {} has no preview in the web app: {}", scene.number(), e.getMessage());
            return null;
        }
    }

    private FfmpegCommand command(Shot shot, Path output) {
        Path file = workspace.file(shot);
        FfmpegCommand.Builder command = FfmpegCommand.writing(output, "mp4");
        if (shot.kind() == MediaKind.CLIP) {
            String from = String.format(Locale.ROOT, "%.3f", shot.in().toMillis() / 1000.0);
            command.input(file, "-ss", from).filter("[0:v:0]" + SMALL);
        } else {
            command.input(file);
            layers(shot).forEach(layer -> command.input(workspace.inside(layer)));
            command.filter(layered(layers(shot).size()));
        }
        return command.option("-t", String.valueOf(SECONDS), "-c:v", "libx264", "-preset", "ultrafast")
                .option("-crf", "30", "-fflags", "+bitexact", "-movflags", "+faststart")
                .build();
    }

    /** Those that are there in the end. */
    private static List<String> layers(Shot shot) {
        return shot.showing().layers().stream()
                .filter(layer -> layer.until().isZero())
                .map(ShotLayer::file)
                .toList();
    }

    /** The scene's whole picture under each layer in turn, all of them scaled to one size. */
    private static String layered(int layers) {
        StringBuilder graph = new StringBuilder("[0:v:0]" + still() + "scale=640:-2");
        for (int n = 1; n <= layers; n++) {
            graph.append("[under%1$d];[%1$d:v:0]scale=640:-2[over%1$d];[under%1$d][over%1$d]overlay".formatted(n));
        }
        return graph.append("," + SMALL).toString();
    }

    private static String still() {
        return "trim=end_frame=1,loop=loop=%d:size=1,setpts=N/5/TB,".formatted(5 * SECONDS);
    }
}
