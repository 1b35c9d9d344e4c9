package dev.aivideo.editing;

import dev.aivideo.media.Detectors;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.HardwareEncoder;
import dev.aivideo.media.PictureEncoding;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Scene;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one FFmpeg command that renders a scene: every frame is decoded, scaled and encoded once. Shots are cut into head,
 * body and tail, so that the crossfade works on the frames that overlap and on no others.
 */
final class SceneGraph {
    /**
     * Each frame gets its number for its time. {@code fps} would do as well after most filters, but before FFmpeg 8 what
     * comes from {@code overlay} and {@code haldclut} has no length, and {@code fps} drops the last frame of it.
     */
    static String counted(FrameRate rate) {
        return "settb=1/%d,setpts=N".formatted(rate.perSecond());
    }

    private static final Duration TITLE_FADE = Duration.ofMillis(400);
    /** Shorter than any fault, as the end of a scene and the beginning of the next may be one together. */
    private static final Duration SHORTEST_BLACK = Duration.ofMillis(100);

    private static final Duration SHORTEST_FREEZE = Duration.ofSeconds(1);

    /** Frames a second that are watched. */
    private static final int WATCHED = 10;

    private final SceneEdit edit;
    private final FrameRate rate;
    private final EditingProperties properties;
    private final @Nullable HardwareEncoder hardware;
    private final List<String> graph = new ArrayList<>();
    private int inputs;

    /** @param hardware what encodes it, null for software */
    SceneGraph(SceneEdit edit, EditingProperties properties, @Nullable HardwareEncoder hardware) {
        this.edit = edit;
        this.rate = edit.format().rate();
        this.properties = properties;
        this.hardware = hardware;
    }

    /** @param shots in the order of the edit's spans */
    FfmpegCommand command(List<ShotFile> shots, Layers layers, Path output) {
        FfmpegCommand.Builder command = FfmpegCommand.writing(output, "mp4");
        for (int n = 0; n < shots.size(); n++) {
            Scene scene = sceneOf(n);
            inputs += new ShotChain(edit, scene, properties).add(command, graph, shots.get(n), n, inputs);
        }
        String shown = watched(joined());
        shown = withTitle(command, shown, layers.title());
        shown = withCaptions(command, shown, layers);
        shown = withMark(command, shown, layers.mark());
        if (layers.curtain() != null) {
            shown = new CurtainGraph(edit, graph).lay(command, shown, layers.curtain(), inputs);
        }
        PictureEncoding encoding = properties.encoding(edit.format()).by(hardware);
        graph.add("[%s]%s[v]".formatted(shown, encoding.pixels()));
        command.filter(String.join(";", graph)).watched("[watched]").option("-map", "[v]");
        return encoding.addTo(command, edit.frames()).build();
    }

    private Scene sceneOf(int shot) {
        SceneJoins.Next next = edit.course().joins().next();
        return next != null && shot == edit.shots().size() ? next.scene() : edit.scene();
    }

    private String joined() {
        List<String> pieces = new ArrayList<>();
        for (int n = 0; n < edit.shots().size(); n++) {
            cut(n, pieces);
        }
        fadeIntoNext(pieces);
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        graph.add(
                "[%s]concat=n=%d:v=1:a=0,%s[film]".formatted(String.join("][", pieces), pieces.size(), counted(rate)));
        return "film";
    }

    /**
     * Has the pictures watched before anything is written over them: a line of type would hide from the gate that the
     * picture below is black. Ten frames a second are enough.
     */
    private String watched(String pictures) {
        graph.add("[%s]split[bare][seen]".formatted(pictures));
        graph.add("[seen]select='not(mod(n\\,%d))',%s[watched]"
                .formatted(rate.perSecond() / WATCHED, Detectors.chain(SHORTEST_FREEZE, SHORTEST_BLACK)));
        return "bare";
    }

    /** The frames of the next scene's first shot that lie in this one. */
    private void fadeIntoNext(List<String> pieces) {
        SceneJoins.Next next = edit.course().joins().next();
        if (next != null) {
            int n = edit.shots().size();
            int frames = next.span().fadeInFrames();
            graph.add("[s%d]trim=end_frame=%d,%s[h%d]".formatted(n, frames, counted(rate), n));
            crossfade(n, frames);
            pieces.add("x" + n);
        }
    }

    /** Head, body and tail of a shot; the head goes into the crossfade with the tail before it, or lies in another scene. */
    private void cut(int n, List<String> pieces) {
        ShotSpan span = edit.shots().get(n);
        int tailAt = span.frames() - span.fadeOutFrames();
        if (span.fadeInFrames() == 0 && span.fadeOutFrames() == 0) {
            pieces.add("s" + n);
            return;
        }
        List<String> outputs = new ArrayList<>();
        List<String> trims = new ArrayList<>();
        if (n > 0) {
            piece(outputs, trims, "h" + n, 0, span.fadeInFrames());
        }
        piece(outputs, trims, "b" + n, span.fadeInFrames(), tailAt);
        piece(outputs, trims, "t" + n, tailAt, span.frames());
        graph.add("[s%d]split=%d[c%s]".formatted(n, outputs.size(), String.join("][c", outputs)));
        graph.addAll(trims);
        if (n > 0 && span.fadeInFrames() > 0) {
            crossfade(n, span.fadeInFrames());
            pieces.add("x" + n);
        }
        if (outputs.contains("b" + n)) {
            pieces.add("b" + n);
        }
    }

    /** The same picture as {@code xfade}'s, for a third of the work. */
    private void crossfade(int n, int frames) {
        graph.add("[h%d]format=yuva420p,fade=in:0:%d:alpha=1[a%d]".formatted(n, frames, n));
        graph.add("[t%d][a%d]overlay=0:0[x%d]".formatted(n - 1, n, n));
    }

    private void piece(List<String> outputs, List<String> trims, String name, int from, int end) {
        if (end > from) {
            outputs.add(name);
            trims.add("[c%s]trim=start_frame=%d:end_frame=%d,%s[%s]".formatted(name, from, end, counted(rate), name));
        }
    }

    private String withTitle(FfmpegCommand.Builder command, String below, @Nullable Path title) {
        int frames = edit.titleFrames();
        if (title == null || frames < 2) {
            return below;
        }
        command.input(title);
        int fade = Math.min(rate.frames(TITLE_FADE), frames / 2);
        graph.add("[%d:v]%s,fade=in:0:%d:alpha=1,fade=out:%d:%d:alpha=1[title]"
                .formatted(inputs++, Layers.still(rate, frames), fade, frames - fade, fade));
        graph.add("[%s][title]overlay=0:0:eof_action=pass[titled]".formatted(below));
        return "titled";
    }

    private String withMark(FfmpegCommand.Builder command, String below, Layers.@Nullable Mark mark) {
        if (mark == null) {
            return below;
        }
        command.input(mark.file());
        graph.add("[%d:v]%s[mark]".formatted(inputs++, Layers.still(rate, edit.frames())));
        graph.add("[%s][mark]overlay=%d:%d:eof_action=pass[marked]".formatted(below, mark.place().x, mark.place().y));
        return "marked";
    }

    private String withCaptions(FfmpegCommand.Builder command, String below, Layers layers) {
        Path captions = layers.captions();
        if (captions == null) {
            return below;
        }
        command.list(captions, "concat", "-safe", "0");
        graph.add("[%d:v]%s[captions]".formatted(inputs++, Layers.strip()));
        graph.add("[%s][captions]overlay=0:%d:eof_action=pass[captioned]".formatted(below, layers.captionsTopPx()));
        return "captioned";
    }
}
