package dev.aivideo.editing;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.project.Brief;
import dev.aivideo.project.LookClip;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Project;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import dev.aivideo.style.LookFiles;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The intro and the outro of a film as segments like those of its scenes: nothing is cut off at their sides, what is left
 * of the frame has the ground colour.
 */
class ClipSegments {
    private final Ffmpeg ffmpeg;
    private final Ffprobe ffprobe;
    private final ArtifactStore store;
    private final Workspace workspace;
    private final EditingProperties properties;

    ClipSegments(
            Ffmpeg ffmpeg, Ffprobe ffprobe, ArtifactStore store, Workspace workspace, EditingProperties properties) {
        this.ffmpeg = ffmpeg;
        this.ffprobe = ffprobe;
        this.store = store;
        this.workspace = workspace;
        this.properties = properties;
    }

    /**
     * Make those that the film's look has, unless they are there.
     *
     * @throws dev.aivideo.style.StyleException if a clip has changed since the film was begun
     */
    void make(Project project) {
        Brief brief = project.brief();
        make(project, brief.look().course().intro(), brief.ends().openingFrames(), workspace.opening(project.id()));
        make(project, brief.look().course().outro(), brief.ends().closingFrames(), workspace.closing(project.id()));
    }

    private void make(Project project, @Nullable LookClip clip, int frames, Path target) {
        if (clip == null) {
            return;
        }
        PictureFormat format = project.brief().picture();
        String ground = project.brief().look().brand().ground();
        ContentKey key = ContentKey.of("clip", clip.file().sha256(), frames, format, ground, properties);
        store.obtain(project.id(), null, Stage.EDITING, key, target, part -> {
            Path file = LookFiles.unchanged(clip.file(), "clip");
            ffmpeg.run(command(file, frames, format, ground, part));
            check(file, frames, part);
        });
    }

    private FfmpegCommand command(Path clip, int frames, PictureFormat format, String ground, Path target) {
        FfmpegCommand.Builder command = FfmpegCommand.writing(target, "mp4").input(clip, "-an", "-sn", "-dn");
        command.filter(String.format(
                        Locale.ROOT,
                        "[0:v:0]scale=%1$d:%2$d:force_original_aspect_ratio=decrease:force_divisible_by=2:flags=bicubic"
                                + ":out_color_matrix=bt709:out_range=tv,setsar=1,format=yuv420p,"
                                + "pad=%1$d:%2$d:(ow-iw)/2:(oh-ih)/2:color=%3$s,"
                                + "fps=%4$d:start_time=0,tpad=stop_mode=clone:stop=-1,trim=end_frame=%5$d,%6$s[v]",
                        format.widthPx(),
                        format.heightPx(),
                        ground.replace("#", "0x"),
                        format.framesPerSecond(),
                        frames,
                        SceneGraph.counted(format.rate())))
                .option("-map", "[v]");
        return properties.encoding(format).addTo(command, frames).build();
    }

    private void check(Path clip, int frames, Path segment) {
        long found = ffprobe.countFrames(segment);
        if (found != frames) {
            throw new FfmpegException(
                    "The clip %s gives %d frames instead of %d.".formatted(clip, found, frames),
                    segment.toString(),
                    "Check that the clip can be played to its end, or take it out of the style and make the film anew.",
                    null);
        }
    }
}
