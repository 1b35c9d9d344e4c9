package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TrialCoverage;
import dev.aivideo.media.still.Area;
import dev.aivideo.media.still.StillLook;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneGraphTests {
    private static final String OF_MEDIA = " -protocol_whitelist file,pipe -format_whitelist"
            + " mov,matroska,mpegts,mpeg,avi,flv,ogg,wav,asf,mxf,dv,h264,m4v,mpegvideo,mp3,flac,aac,aiff,"
            + "image2,image2pipe,jpeg_pipe,png_pipe,apng,webp_pipe,bmp_pipe,tiff_pipe,gif";

    private static final StillLook LOOK =
            new StillLook(Area.WHOLE, new Area(0.4, 0.1, 0.2, 0.2), new Area(0.3, 0.1, 0.4, 0.5), false);

    private final Material material = new Material(Path.of("/in"));

    @Test
    void statesEveryArgumentOfASceneWithTwoClipsAndCaptions() {
        Shot first = material.shot(MediaKind.CLIP, Path.of("/in/fast.mp4"), 9, null);
        Shot second = material.shot(MediaKind.CLIP, Path.of("/in/short.mp4"), 1, null);
        SceneEdit edit = Material.edit(Aspect.WIDE, 135, List.of(first, second));
        List<ShotFile> files =
                List.of(file(edit.shots().get(0), 60), file(edit.shots().get(1), 24));
        Layers layers = new Layers(Path.of("/in/captions.ffconcat"), 864, null, null, null);

        List<String> arguments = new SceneGraph(edit, Material.DEFAULTS, null)
                .command(files, layers, Path.of("/out/part-scene-1.mp4"))
                .arguments();

        String cover = "crop='min(iw,ih*1920/1080/sar)':'min(ih,iw*sar/(1920/1080))',scale=1920:1080:flags=bicubic"
                + ":out_color_matrix=bt709:out_range=tv,format=yuv420p,setsar=1,setparams=range=tv"
                + ":color_primaries=bt709:color_trc=bt709:colorspace=bt709";
        String counted = ",settb=1/30,setpts=N";
        String exactly = ",tpad=stop_mode=clone:stop=-1,trim=end_frame=";
        String graph = String.join(
                ";",
                "[0:v]fps=30:start_time=0," + cover + exactly + "90" + counted + "[s0]",
                "[1:v]" + cover + ",fps=30:start_time=0" + exactly + "60" + counted + "[s1]",
                "[s0]split=2[cb0][ct0]",
                "[cb0]trim=start_frame=0:end_frame=75" + counted + "[b0]",
                "[ct0]trim=start_frame=75:end_frame=90" + counted + "[t0]",
                "[s1]split=2[ch1][cb1]",
                "[ch1]trim=start_frame=0:end_frame=15" + counted + "[h1]",
                "[cb1]trim=start_frame=15:end_frame=60" + counted + "[b1]",
                "[h1]format=yuva420p,fade=in:0:15:alpha=1[a1]",
                "[t0][a1]overlay=0:0[x1]",
                "[b0][x1][b1]concat=n=3:v=1:a=0" + counted + "[film]",
                "[film]split[bare][seen]",
                "[seen]select='not(mod(n\\,3))',scale=320:-2:flags=area,format=gray,freezedetect=n=-75dB:d=1.000,"
                        + "blackdetect=d=0.100:pic_th=0.995:pix_th=0.03[watched]",
                "[2:v]scale=out_color_matrix=bt709:out_range=tv,format=yuva420p[captions]",
                "[bare][captions]overlay=0:864:eof_action=pass[captioned]",
                "[captioned]format=yuv420p[v]");
        String command = "-hide_banner -nostdin -y"
                + " -an -sn -dn -ss 0.000000 -t 3.200000" + OF_MEDIA + " -i file:/in/fast.mp4"
                + " -an -sn -dn -stream_loop -1 -ss 0.000000 -t 2.200000" + OF_MEDIA
                + " -i file:/in/short.mp4"
                + " -f concat -safe 0 -protocol_whitelist file,pipe -i file:/in/captions.ffconcat"
                + " -filter_complex " + graph
                + " -map [watched] -fps_mode passthrough -f null -"
                + " -map [v] -frames:v 135 -r 30 -fps_mode cfr -c:v libx264 -profile:v high -preset veryfast -8x8dct 1 -crf 22"
                + " -maxrate 12M -bufsize 16M -g 15 -bf 2 -sc_threshold 0 -flags:v +cgop+bitexact -fflags +bitexact"
                + " -map_metadata -1 -threads:v 4 -pix_fmt yuv420p -color_range tv -colorspace bt709"
                + " -color_primaries bt709 -color_trc bt709 -video_track_timescale 15360"
                + " -f mp4 file:/out/part-scene-1.mp4";
        assertThat(String.join(" ", arguments)).isEqualTo(command);
    }

    @Test
    void asksNothingOfFfmpegThatItsTrialDoesNotAsk() {
        Material material = new Material(Path.of("/in"));
        SceneEdit edit = Material.edit(
                Aspect.WIDE,
                300,
                List.of(
                        material.shot(MediaKind.CLIP, Path.of("/in/light.mp4"), 1, null),
                        material.shot(MediaKind.STILL, Path.of("/in/narrow.png"), 0, null),
                        material.shot(MediaKind.GENERATED, Path.of("/in/drawn.png"), 0, null)));
        MediaInfo.Picture upright = new MediaInfo.Picture(
                "h264", 720, 1280, 90, 24, 30, "yuv420p10le", 10, 0, "bt2020nc", "smpte2084", true, true);
        Overlay overlay =
                new Overlay(Path.of("/in/overlay.png"), new Rectangle(1920, 1080), new Rectangle(20, 40, 400, 100));
        List<ShotFile> files = edit.shots().stream()
                .map(span -> new ShotFile(
                        span,
                        Path.of(span.shot().file()),
                        layers(overlay, span.shot().kind() == MediaKind.GENERATED),
                        Path.of("/in/table.png"),
                        Ground.SLATE,
                        span.shot().kind() == MediaKind.STILL ? LOOK : null,
                        upright))
                .toList();
        Layers layers = new Layers(Path.of("/in/captions.ffconcat"), 864, Path.of("/in/title.png"), null, null);

        List<String> arguments = new SceneGraph(edit, Material.DEFAULTS, null)
                .command(files, layers, Path.of("/out/part-scene-1.mp4"))
                .arguments();

        assertThat(String.join(" ", arguments))
                .contains("haldclut", "gblur", "zoompan", "bwdif", "lutrgb", "-stream_loop");
        assertThat(TrialCoverage.untried(arguments)).isEmpty();
    }

    private static ShotFile file(ShotSpan span, double fps) {
        MediaInfo.Picture picture =
                new MediaInfo.Picture("h264", 1280, 720, 0, fps, fps, "yuv420p", 8, 0, "bt709", "bt709", false, false);
        return new ShotFile(span, Path.of(span.shot().file()), List.of(), null, null, null, picture);
    }

    /** One that goes and one that stays. */
    private static List<ShownLayer> layers(Overlay overlay, boolean isAttached) {
        ShotLayer layer = new ShotLayer(
                "/in/overlay.png", isAttached, Duration.ZERO, Duration.ZERO, "", Duration.ZERO, Duration.ZERO);
        return List.of(
                new ShownLayer(new LayerSpan(layer, 20, 60, true, FrameRate.USUAL), overlay),
                new ShownLayer(new LayerSpan(layer, 40, 150, false, FrameRate.USUAL), overlay));
    }
}
