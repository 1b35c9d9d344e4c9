package dev.aivideo.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The commands of {@link FfmpegTrial}: every filter, option and format that the steps use. A test checks that none is
 * missing.
 */
final class TrialCommands {
    static final int SHOT_FRAMES = 20;
    static final int FADE_FRAMES = 5;
    static final int SCENE_FRAMES = 2 * SHOT_FRAMES - FADE_FRAMES;

    static final String INSPECT = "to inspect a film";

    private static final String COUNTED = "settb=1/30,setpts=N";
    private static final String TAGS =
            "setsar=1,setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709";
    private static final String FILL = "crop='min(iw,ih*96/54/sar)':'min(ih,iw*sar/(96/54))'";
    private static final String SCALE = "scale=96:54:flags=bicubic:in_color_matrix=bt709:out_color_matrix=bt709"
            + ":out_range=tv,format=yuv420p," + TAGS;
    private static final String LAYER = "scale=out_color_matrix=bt709:out_range=tv,format=yuva420p,"
            + "loop=-1:1:0,setpts=N/30/TB,fps=30,trim=end_frame=20";
    private static final String DETECTORS = Detectors.chain(Duration.ofSeconds(2), Duration.ofMillis(500));
    private static final String SCENE = String.join(
            ";",
            "[0:v]bwdif=mode=send_frame:deint=interlaced,fps=30:start_time=0,scale=96:54:force_original_aspect_ratio=increase:flags=bicubic"
                    + ":in_color_matrix=bt2020,format=rgb48[h]",
            "[h][1:v]haldclut=interp=tetrahedral,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p," + FILL + ","
                    + SCALE + ",tpad=stop_mode=clone:stop=-1,trim=end_frame=20," + COUNTED + "[base]",
            "[3:v]crop=40:20:2:4:exact=1," + LAYER + ",fade=in:3:8:alpha=1[over]",
            "[base][over]overlay=2:4," + COUNTED + "[s0]",
            "[2:v]trim=end_frame=1,format=rgba,split[g][p]",
            "[g]lutrgb=r=236:g=233:b=226:a=255[u]",
            "[u][p]overlay=format=rgb,format=rgb24,split[a][b]",
            "[a]" + FILL + "," + SCALE + ",gblur=sigma=9,lutyuv=y='16+(val-16)*0.55',scale=96:54:flags=bilinear[c]",
            "[b]scale='2*round(54*dar/(96/54)/2)':54:flags=bicubic:out_color_matrix=bt709:out_range=tv,"
                    + "format=yuv420p," + TAGS + "[d]",
            "[c][d]overlay=(W-w)/2:0," + TAGS
                    + ",hflip,vflip,zoompan=z='100/(100-1*on+0.1)':x='0':y=0:d=21:s=96x54:fps=30,hflip,vflip,setsar=1,"
                    + "trim=end_frame=20," + COUNTED + "[s1]",
            "[s0]split=2[cb0][ct0]",
            "[cb0]trim=start_frame=0:end_frame=15," + COUNTED + "[b0]",
            "[ct0]trim=start_frame=15:end_frame=20," + COUNTED + "[t0]",
            "[s1]split=2[ch1][cb1]",
            "[ch1]trim=start_frame=0:end_frame=5," + COUNTED + "[h1]",
            "[cb1]trim=start_frame=5:end_frame=20," + COUNTED + "[b1]",
            "[h1]format=yuva420p,fade=in:0:5:alpha=1[a1]",
            "[t0][a1]overlay=0:0[x1]",
            "[b0][x1][b1]concat=n=3:v=1:a=0," + COUNTED + "[film]",
            "[4:v]" + LAYER + ",fade=in:0:4:alpha=1,fade=out:16:4:alpha=1[title]",
            "[film]split[bare][seen]",
            "[seen]select='not(mod(n\\,3))'," + DETECTORS + "[watched]",
            "[bare][title]overlay=0:0:eof_action=pass[titled]",
            "[5:v]scale=out_color_matrix=bt709:out_range=tv,format=yuva420p[captions]",
            "[titled][captions]overlay=0:40:eof_action=pass[captioned]",
            "[captioned]format=yuv420p[v]");

    private static final String MASTER = "[0:a:0]pan=stereo|c0=c0|c1=c0[voice];"
            + "[1:a:0]aresample=48000,aformat=channel_layouts=mono,afade=t=out:st=0.2:d=0.1,pan=stereo|c0=c0|c1=c0[music];"
            + "[voice][music]amix=inputs=2:duration=first:normalize=0,volume=6.00dB,aresample=192000,"
            + "alimiter=limit=0.84140:attack=5:release=50:level=false:latency=true,aresample=48000,apad,"
            + "atrim=end_sample=" + TrialMaterial.SAMPLES;
    private static final String LOUDNESS = "ebur128=peak=true:framelog=verbose";
    private static final String INSPECTION =
            "[0:v:0]" + DETECTORS + "[v];[0:a:0]silencedetect=n=-50dB:d=2.000," + LOUDNESS + "[a]";

    private TrialCommands() {}

    /** One thing that is asked. */
    record Task(String name, FfmpegCommand command) {}

    /** All of it in an order in which each finds what it needs; what is in one list needs nothing of each other. */
    static List<List<Task>> stages(Path folder) {
        TrialMaterial material = new TrialMaterial(folder);
        return List.of(
                List.of(new Task("to encode a clip", clip(material))),
                List.of(
                        new Task("to edit a scene", scene(material)),
                        new Task("to look at a clip", clipSeen(material)),
                        new Task("to master the sound", sound(material)),
                        new Task("to write an MP3", mp3(material))),
                List.of(new Task("to join a film", film(material))),
                List.of(
                        new Task(INSPECT, inspection(material)),
                        new Task("to decode the sound", samples(material)),
                        new Task("to take a picture from a film", picture(material))));
    }

    static List<FfmpegCommand> all(Path folder) {
        return stages(folder).stream().flatMap(List::stream).map(Task::command).toList();
    }

    private static FfmpegCommand clip(TrialMaterial material) {
        FfmpegCommand.Builder command = FfmpegCommand.writing(material.file("clip.mp4"), "mp4")
                .input(material.file(TrialMaterial.STILL))
                .filter("[0:v]scale=96:54:force_original_aspect_ratio=decrease:force_divisible_by=2,"
                        + "pad=96:54:(ow-iw)/2:(oh-ih)/2:color=0x080A0E,setsar=1,format=yuv420p,loop=-1:1:0,setpts=N/60/TB,"
                        + "fps=60,trim=end_frame=30[v]")
                .option("-map", "[v]");
        return encoded(command, 30).build();
    }

    private static FfmpegCommand clipSeen(TrialMaterial material) {
        FfmpegCommand.Builder command = FfmpegCommand.writing(material.file("seen.raw"), "rawvideo");
        return VisibilityProbe.seen(command, material.file("clip.mp4"), Duration.ofMillis(100), Duration.ofMillis(300))
                .build();
    }

    private static FfmpegCommand scene(TrialMaterial material) {
        FfmpegCommand.Builder command = FfmpegCommand.writing(material.file("scene.mp4"), "mp4")
                .input(
                        material.file("clip.mp4"),
                        "-an",
                        "-sn",
                        "-dn",
                        "-stream_loop",
                        "-1",
                        "-ss",
                        "0.100000",
                        "-t",
                        "0.900000")
                .input(material.file("table.png"))
                .input(material.file(TrialMaterial.STILL))
                .input(material.file("overlay.png"))
                .input(material.file("overlay.png"))
                .list(material.file("captions.ffconcat"), "concat", "-safe", "0")
                .filter(SCENE)
                .watched("[watched]")
                .option("-map", "[v]");
        return encoded(command, SCENE_FRAMES).build();
    }

    private static FfmpegCommand.Builder encoded(FfmpegCommand.Builder command, int frames) {
        return command.option("-frames:v", String.valueOf(frames), "-r", "30", "-fps_mode", "cfr")
                .option("-c:v", "libx264", "-profile:v", "high", "-preset", "veryfast", "-8x8dct", "1", "-crf", "22")
                .option("-maxrate", "12M", "-bufsize", "16M", "-g", "15", "-bf", "2", "-sc_threshold", "0")
                .option("-flags:v", "+cgop+bitexact", "-fflags", "+bitexact", "-map_metadata", "-1", "-threads:v", "4")
                .option("-pix_fmt", "yuv420p", "-color_range", "tv", "-colorspace", "bt709")
                .option("-color_primaries", "bt709", "-color_trc", "bt709", "-video_track_timescale", "15360");
    }

    private static FfmpegCommand sound(TrialMaterial material) {
        return FfmpegCommand.writing(material.file("sound.m4a"), "mp4")
                .input(material.file("voice.wav"))
                .input(material.file("voice.wav"))
                .filter(MASTER + "[a]")
                .option("-map", "[a]", "-c:a", "aac", "-aac_coder", "fast", "-b:a", "384k", "-ar", "48000")
                .option("-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1")
                .build();
    }

    private static FfmpegCommand film(TrialMaterial material) {
        return FfmpegCommand.writing(material.file("film.mp4"), "mp4")
                .list(material.file("scenes.txt"), "concat", "-safe", "0")
                .input(material.file("sound.m4a"))
                .list(material.file("tags.txt"), "ffmetadata")
                .option("-map", "0:v:0", "-map", "1:a:0", "-map_metadata", "2", "-map_chapters", "2", "-c", "copy")
                .option("-metadata:s:a:0", "language=eng", "-video_track_timescale", "15360")
                .option("-fflags", "+bitexact", "-movflags", "+faststart")
                .build();
    }

    private static FfmpegCommand inspection(TrialMaterial material) {
        return FfmpegCommand.measuring()
                .input(material.file("film.mp4"))
                .filter(INSPECTION)
                .option("-map", "[v]", "-map", "[a]", "-fps_mode", "passthrough")
                .option("-loglevel", "level+info", "-nostats", "-progress", "pipe:1", "-stats_period", "0.1")
                .build();
    }

    private static FfmpegCommand samples(TrialMaterial material) {
        return FfmpegCommand.writing(material.file("samples.raw"), "s16le")
                .input(material.file("film.mp4"))
                .filter("[0:a:0]anull[a]")
                .option("-map", "[a]", "-c:a", "pcm_s16le")
                .build();
    }

    private static FfmpegCommand mp3(TrialMaterial material) {
        return FfmpegCommand.writing(material.file("voice.mp3"), "mp3")
                .input(material.file("voice.wav"))
                .option("-c:a", "libmp3lame", "-b:a", "128k", "-map_metadata", "-1", "-fflags", "+bitexact")
                .option("-flags:a", "+bitexact")
                .build();
    }

    private static FfmpegCommand picture(TrialMaterial material) {
        return FfmpegCommand.writing(material.file("picture.png"), "image2")
                .input(material.file("film.mp4"), "-ss", "1.000")
                .filter("[0:v:0]scale=96:54:force_original_aspect_ratio=increase,crop=96:54,setsar=1[v]")
                .option("-map", "[v]", "-frames:v", "1", "-c:v", "png", "-update", "1")
                .build();
    }

    /** Changes with everything that is tried. */
    static List<String> words() {
        return all(Path.of("/trial")).stream()
                .flatMap(command -> command.arguments().stream())
                .toList();
    }
}
