package dev.aivideo.editing;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.still.StillLook;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of a scene's graph that turns one shot's files into exactly its frames, at the label {@code [s<n>]}. */
final class ShotChain {
    private static final double SPARE_S = 0.2;
    /** Only what is marked as interlaced is touched. */
    private static final String PROGRESSIVE = "bwdif=mode=send_frame:deint=interlaced,";

    private final SceneEdit edit;
    private final Scene scene;
    private final EditingProperties properties;

    /** @param scene that the shot belongs to */
    ShotChain(SceneEdit edit, Scene scene, EditingProperties properties) {
        this.edit = edit;
        this.scene = scene;
        this.properties = properties;
    }

    /**
     * Add the shot's inputs to the command and its filters to the graph.
     *
     * @param input number of the command's next input
     * @return how many inputs were added
     */
    int add(FfmpegCommand.Builder command, List<String> graph, ShotFile shot, int number, int input) {
        String label = "s" + number;
        boolean isClip = shot.span().shot().kind() == MediaKind.CLIP;
        command.input(
                shot.file(),
                isClip ? clipOptions(shot.span()) : stillOptions(shot.span().shot()));
        int inputs = 1;
        Path table = shot.toneTable();
        if (table != null) {
            command.input(table);
            inputs++;
        }
        shot.layers().forEach(layer -> command.input(layer.overlay().file()));
        LayeredPicture layered = new LayeredPicture(edit.format(), shot.layers(), label, input + inputs);
        String base = isClip ? clip(shot, label, input) : moved(shot, layered, label, input, graph);
        if (layered.isStanding()) {
            graph.add(base + "[" + label + "base]");
            layered.standing(label + "base", label + "laid", graph);
            graph.add("[%slaid]%s[%s]"
                    .formatted(label, SceneGraph.counted(edit.format().rate()), label));
        } else {
            graph.add(base + "[" + label + "]");
        }
        return inputs + shot.layers().size();
    }

    private String[] clipOptions(ShotSpan span) {
        Shot shot = span.shot();
        double wantedS = edit.format().rate().seconds(span.frames());
        List<String> options = new ArrayList<>(List.of("-an", "-sn", "-dn"));
        if (shot.available().toMillis() / 1e3 < wantedS && !shot.available().isZero()) {
            options.addAll(List.of("-stream_loop", "-1"));
        }
        options.addAll(List.of("-ss", Fit.seconds(shot.in().toMillis() / 1e3)));
        options.addAll(List.of("-t", Fit.seconds(wantedS + SPARE_S)));
        return options.toArray(String[]::new);
    }

    /** A still may be a picture out of a clip; formats of single pictures cannot be sought in. */
    private static String[] stillOptions(Shot shot) {
        return shot.in().isZero()
                ? new String[0]
                : new String[] {
                    "-an", "-sn", "-dn", "-ss", Fit.seconds(shot.in().toMillis() / 1e3)
                };
    }

    /**
     * The rate comes first where it leaves fewer frames to scale, and where the picture is composed: see
     * {@link SceneGraph#counted}. The last frame stands in for what is missing.
     */
    private String clip(ShotFile shot, String label, int input) {
        String rate = "fps=%d:start_time=0".formatted(edit.format().framesPerSecond());
        Fit fit = new Fit(edit.format(), shot.picture());
        boolean isFirst = shot.picture().averageFps() > edit.format().framesPerSecond() * 1.02
                || fit.isNarrow()
                || shot.toneTable() != null;
        String chain = isFirst
                ? fitted(fit, shot, rate + ",", label, input)
                : fitted(fit, shot, "", label, input) + "," + rate;
        return "%s,tpad=stop_mode=clone:stop=-1,trim=end_frame=%d,%s"
                .formatted(
                        chain,
                        shot.span().frames(),
                        SceneGraph.counted(edit.format().rate()));
    }

    private String moved(ShotFile shot, LayeredPicture layered, String label, int input, List<String> graph) {
        StillLook look = shot.look();
        String chain = look == null ? drawn(shot, layered, label, input, graph) : still(shot, look, label, input);
        return "%s,setsar=1,trim=end_frame=%d,%s"
                .formatted(
                        chain,
                        shot.span().frames(),
                        SceneGraph.counted(edit.format().rate()));
    }

    private String drawn(ShotFile shot, LayeredPicture layered, String label, int input, List<String> graph) {
        int frames = shot.span().frames();
        Motion motion = Motion.of(scene.number(), shot.span().shot().position());
        if (layered.isMoved()) {
            Motion.Layered movement = motion.overLayers(edit.format(), frames, properties.zoom());
            Fit fit = new Fit(edit.format(), movement.widthPx(), movement.heightPx(), shot.picture());
            String still = fitted(fit, shot, "trim=end_frame=1,", label, input);
            return layered.moved(still, movement, frames, graph);
        }
        Motion.Movement movement = motion.over(edit.format(), frames, properties.zoom());
        Fit fit = new Fit(edit.format(), movement.widthPx(), movement.heightPx(), shot.picture());
        return fitted(fit, shot, "trim=end_frame=1,", label, input) + "," + movement.filter();
    }

    private String still(ShotFile shot, StillLook look, String label, int input) {
        int turn = scene.number() * 2 + shot.span().shot().position();
        Framing framing = new Framer(edit.format(), shot.span().frames(), properties.zoom(), shot.picture(), look, turn)
                .framing();
        Motion.Movement movement = framing.movement();
        Fit fit = new Fit(edit.format(), movement.widthPx(), movement.heightPx(), shot.picture());
        String from = lit(fit, shot, "trim=end_frame=1,", label, input);
        return new StillFit(fit, framing).chain(from, label) + "," + movement.filter();
    }

    private static String fitted(Fit fit, ShotFile shot, String first, String label, int input) {
        return fit.chain(lit(fit, shot, first, label, input), label);
    }

    /**
     * The picture in the light of an ordinary screen and on its ground.
     *
     * @param first filters that come before all others, with a comma at the end
     */
    private static String lit(Fit fit, ShotFile shot, String first, String label, int input) {
        Ground ground = shot.ground();
        String from = "[%d:v]%s%s%s"
                .formatted(
                        input,
                        shot.picture().isInterlaced() ? PROGRESSIVE : "",
                        first,
                        ground == null ? "" : ground.lay(label));
        return shot.toneTable() == null ? from : fit.toned(from, "[%d:v]".formatted(input + 1), label);
    }
}
