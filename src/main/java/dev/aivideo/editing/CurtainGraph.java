package dev.aivideo.editing;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.project.FrameRate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The part of a scene's graph that lets it come out of the ground colour, go down to it, and end with the end card. */
final class CurtainGraph {
    private static final Duration CARD_FADE = Duration.ofMillis(330);
    /** From one part of the end card to the next. */
    private static final Duration STEP = Duration.ofMillis(400);

    private static final Duration LAST_FADE = Duration.ofMillis(500);
    /** The film ends with so much of the ground colour alone. */
    private static final Duration LAST_GROUND = Duration.ofMillis(100);

    private final SceneEdit edit;
    private final List<String> graph;
    private final FrameRate rate;
    private int input;
    private String shown = "";

    CurtainGraph(SceneEdit edit, List<String> graph) {
        this.edit = edit;
        this.graph = graph;
        this.rate = edit.format().rate();
    }

    /**
     * Lay all that there is over the pictures.
     *
     * @param firstInput number of the command's next input
     * @return label of the result
     */
    String lay(FfmpegCommand.Builder command, String below, Layers.Curtain curtain, int firstInput) {
        input = firstInput;
        shown = below;
        int in = edit.course().joins().dipInFrames();
        if (in > 0) {
            lay(command, curtain.ground(), in, "fade=out:0:%d:alpha=1".formatted(in), ":eof_action=pass");
        }
        int out = edit.course().joins().dipOutFrames();
        if (out > 0) {
            cover(command, curtain.ground(), edit.frames() - out, out);
        }
        SceneClose close = edit.course().close();
        if (close != null) {
            close(command, curtain, close.fromFrame());
        }
        return shown;
    }

    private void close(FfmpegCommand.Builder command, Layers.Curtain curtain, int fromFrame) {
        int from = fromFrame;
        for (Path part : curtain.end()) {
            cover(command, part, from, rate.frames(CARD_FADE));
            from += rate.frames(STEP);
        }
        int fade = rate.frames(LAST_FADE);
        cover(command, curtain.ground(), edit.frames() - rate.frames(LAST_GROUND) - fade, fade);
    }

    /** The picture fades in and stays. */
    private void cover(FfmpegCommand.Builder command, Path picture, int from, int fade) {
        lay(command, picture, fade + 1, "fade=in:0:%d:alpha=1,setpts=N+%d".formatted(fade, from), "");
    }

    private void lay(FfmpegCommand.Builder command, Path picture, int frames, String fade, String options) {
        command.input(picture);
        graph.add("[%d:v]%s,%s[over%d]".formatted(input, Layers.still(rate, frames), fade, input));
        graph.add("[%s][over%d]overlay=0:0%s[curtain%d]".formatted(shown, input, options, input));
        shown = "curtain" + input;
        input++;
    }
}
