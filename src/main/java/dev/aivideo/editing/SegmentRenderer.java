package dev.aivideo.editing;

import dev.aivideo.files.Folders;
import dev.aivideo.media.Detectors;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.HardwareEncoder;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.media.still.StillViewer;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Workspace;
import dev.aivideo.style.LogoMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders a scene to a segment: draws its layers, runs its graph, counts its frames. */
class SegmentRenderer {
    private final Ffmpeg ffmpeg;
    private final Ffprobe ffprobe;
    private final VisibilityProbe viewer;
    private final StillViewer stills;
    private final EditingProperties properties;
    private final Workspace workspace;

    SegmentRenderer(Ffmpeg ffmpeg, Ffprobe ffprobe, EditingProperties properties, Workspace workspace) {
        this.ffmpeg = ffmpeg;
        this.ffprobe = ffprobe;
        this.viewer = new VisibilityProbe(ffmpeg);
        this.stills = new StillViewer(ffmpeg);
        this.properties = properties;
        this.workspace = workspace;
    }

    /**
     * How a segment was made.
     *
     * @param seen where its pictures are black or stand still when nothing is written over them, in FFmpeg's words;
     *     and where words stand in the frame
     */
    record Rendered(FfmpegCommand command, String seen) {}

    /** Render a scene by software. */
    Rendered render(SceneEdit edit, Path output) throws IOException {
        return render(edit, null, output);
    }

    /**
     * Render a scene.
     *
     * @param hardware what encodes it, null for software
     * @param output where to, a temporary name
     * @return how it was done, and what was seen on the way
     * @throws FfmpegException if a shot cannot be read, or the segment has not exactly the planned frames
     */
    Rendered render(SceneEdit edit, @Nullable HardwareEncoder hardware, Path output) throws IOException {
        Path folder = output.resolveSibling(output.getFileName() + ".layers");
        Folders.delete(folder);
        Files.createDirectories(folder);
        try {
            List<ShotFile> shots = shots(edit, folder);
            Layers layers = layers(edit, folder);
            FfmpegCommand command = new SceneGraph(edit, properties, hardware).command(shots, layers, output);
            String log = ffmpeg.measure(command);
            check(edit, output);
            return new Rendered(command, Detectors.reports(log) + TextReport.of(edit, shots, layers));
        } finally {
            Folders.delete(folder);
        }
    }

    private List<ShotFile> shots(SceneEdit edit, Path folder) throws IOException {
        List<ShotFile> shots = new ArrayList<>();
        for (ShotSpan span : edit.shown()) {
            Path file = workspace.file(span.shot());
            MediaInfo.Picture picture = picture(edit, span, file);
            ToneMap tone = ToneMap.of(picture);
            shots.add(new ShotFile(
                    span,
                    file,
                    shown(edit, span),
                    tone == null ? null : tone.draw(folder),
                    picture.isTransparent()
                            ? Ground.under(viewer.tones(file, span.shot().in()))
                            : null,
                    span.shot().kind() == MediaKind.STILL
                            ? stills.look(file, span.shot().in(), picture)
                            : null,
                    picture));
        }
        return shots;
    }

    private List<ShownLayer> shown(SceneEdit edit, ShotSpan span) throws IOException {
        List<ShownLayer> shown = new ArrayList<>();
        for (LayerSpan layer :
                LayerSpan.of(span, titleFrames(edit, span), edit.format().rate())) {
            shown.add(new ShownLayer(
                    layer, Overlay.read(workspace.inside(layer.layer().file()))));
        }
        return shown;
    }

    /** What the next scene shows has no title over it. */
    private static int titleFrames(SceneEdit edit, ShotSpan span) {
        return edit.shots().contains(span) ? edit.titleFrames() : 0;
    }

    private MediaInfo.Picture picture(SceneEdit edit, ShotSpan span, Path file) {
        MediaInfo.Picture picture = ffprobe.probe(file).picture();
        if (picture == null) {
            throw new FfmpegException(
                    "There is no picture in " + file + ".",
                    "Shot %d of scene %d"
                            .formatted(span.shot().position(), edit.scene().number()),
                    "Remove the file and restart the run: another picture is chosen.",
                    null);
        }
        return picture;
    }

    private static Layers layers(SceneEdit edit, Path folder) throws IOException {
        SceneCourse course = edit.course();
        SceneTitle title = course.title();
        SceneCaptions captions = edit.captions();
        return new Layers(
                captions.isNone() ? null : new CaptionStrips(captions).draw(edit.frames(), folder),
                captions.area().topPx(),
                title.text().isBlank()
                        ? null
                        : new TitleCard(edit.format(), course.brand())
                                .draw(
                                        title,
                                        captions.isNone()
                                                ? null
                                                : captions.area().topPx(),
                                        folder.resolve("title.png")),
                mark(edit, captions.area().topPx(), folder),
                EndCard.draw(edit, folder));
    }

    private static Layers.@Nullable Mark mark(SceneEdit edit, int captionsTopPx, Path folder) throws IOException {
        FilmLook.Logo logo = edit.course().brand().logo();
        if (logo == null) {
            return null;
        }
        LogoMark mark = LogoMark.of(logo);
        Path file = folder.resolve("logo.png");
        mark.draw(edit.format(), file);
        int free = edit.cues().isEmpty() ? edit.format().heightPx() : captionsTopPx;
        return new Layers.Mark(file, mark.place(edit.format(), free));
    }

    private void check(SceneEdit edit, Path output) {
        long frames = ffprobe.countFrames(output);
        if (frames != edit.frames()) {
            throw new FfmpegException(
                    "Scene %d has %d frames instead of %d."
                            .formatted(edit.scene().number(), frames, edit.frames()),
                    output.toString(),
                    "Check the scene's shots: one of them cannot be decoded for the duration that its header states.",
                    null);
        }
    }
}
