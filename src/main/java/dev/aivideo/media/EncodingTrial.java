package dev.aivideo.media;

import dev.aivideo.files.Folders;
import dev.aivideo.media.mp4.Mp4File;
import dev.aivideo.media.mp4.Mp4Track;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.VideoCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Finds out whether an encoder can be had here, by encoding a few frames and looking at what came out. */
public final class EncodingTrial {
    private static final int FRAMES = 12;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final FfmpegBinaries binaries;

    public EncodingTrial(FfmpegBinaries binaries) {
        this.binaries = binaries;
    }

    /**
     * Try a codec. Without H.264 no FFmpeg is used at all, so that is known already.
     *
     * @throws FfmpegException if the FFmpeg in use cannot encode it; the message says what would help
     */
    public void require(VideoCodec codec) {
        if (codec == VideoCodec.H264) {
            return;
        }
        try {
            PictureFormat small = new PictureFormat(Aspect.WIDE, 720, 30, codec);
            String problem = encoded(new PictureEncoding(small, "veryfast", 22, 12, 2, null));
            if (!problem.isEmpty()) {
                throw refused(codec, problem, null);
            }
        } catch (FfmpegException e) {
            throw e.isOfTheMachine() ? e : refused(codec, e.inShort(), e);
        }
    }

    /** What is wrong with an encoder, in one line; empty if it does what it should. */
    String problem(PictureEncoding encoding) {
        try {
            return encoded(encoding);
        } catch (FfmpegException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return firstSaid(e);
        }
    }

    /** What FFmpeg said first is the cause, without the addresses in its memory; what follows are the consequences. */
    private static String firstSaid(FfmpegException e) {
        String said = e.run() == null || e.run().exitCode() == null || e.isOfTheMachine()
                ? e.problem()
                : e.run().logTail().lines().findFirst().orElse(e.problem());
        return said.replaceAll("^(\\[[^\\]]*\\] *)+", "").strip();
    }

    private FfmpegException refused(VideoCodec codec, String problem, @Nullable FfmpegException cause) {
        return new FfmpegException(
                "%s cannot encode %s.".formatted(binaries.chosen().ffmpeg(), codec.text()),
                problem,
                "Take --codec h264, or set aivideo.ffmpeg.executable to an FFmpeg with libx265 and libsvtav1.",
                cause);
    }

    private String encoded(PictureEncoding encoding) {
        try {
            Path folder = Files.createTempDirectory("encoding-trial-");
            try {
                return encoded(encoding, folder);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot try an encoder: " + e.getMessage(), e);
        }
    }

    private String encoded(PictureEncoding encoding, Path folder) throws IOException {
        FfmpegProperties limits =
                new FfmpegProperties(binaries.chosen().ffmpeg().toString(), LIMIT);
        Ffmpeg ffmpeg = new Ffmpeg(binaries, limits, folder, false);
        Path film = folder.resolve("film.mp4");
        FourColours.draw(folder.resolve("still.png"));
        ffmpeg.run(encoding.addTo(graph(encoding, folder.resolve("still.png"), film), FRAMES)
                .build());
        String problem = shape(encoding.format(), new Ffprobe(binaries, ffmpeg, limits), film);
        if (problem.isEmpty()) {
            problem = profile(encoding.format().codec(), film);
        }
        if (!problem.isEmpty()) {
            return problem;
        }
        Path seen = folder.resolve("seen.png");
        ffmpeg.run(FfmpegCommand.writing(seen, "image2")
                .input(film, "-ss", "0.200")
                .filter("[0:v:0]scale=256:256[v]")
                .option("-map", "[v]", "-frames:v", "1", "-c:v", "png", "-update", "1")
                .build());
        return FourColours.problem(seen);
    }

    private static FfmpegCommand.Builder graph(PictureEncoding encoding, Path still, Path film) {
        PictureFormat format = encoding.format();
        String graph =
                "[0:v]scale=%d:%d:out_color_matrix=bt709:out_range=tv,format=yuv420p,loop=-1:1:0,setpts=N/%3$d/TB,fps=%3$d,trim=end_frame=%4$d,%5$s[v]"
                        .formatted(
                                format.widthPx(),
                                format.heightPx(),
                                format.framesPerSecond(),
                                FRAMES,
                                encoding.pixels());
        return FfmpegCommand.writing(film, "mp4").input(still).filter(graph).option("-map", "[v]");
    }

    private static String shape(PictureFormat format, Ffprobe ffprobe, Path film) {
        long frames = ffprobe.countFrames(film);
        if (frames != FRAMES) {
            return "%d frames come out instead of %d.".formatted(frames, FRAMES);
        }
        MediaInfo.Picture picture = ffprobe.probe(film).picture();
        if (picture == null) {
            return "No picture comes out.";
        }
        return picture.widthPx() == format.widthPx() && picture.heightPx() == format.heightPx()
                ? ""
                : "%d×%d pixels come out instead of %d×%d."
                        .formatted(picture.widthPx(), picture.heightPx(), format.widthPx(), format.heightPx());
    }

    /** The gate publishes no film of another profile. */
    private static String profile(VideoCodec codec, Path film) throws IOException {
        Mp4Track.Codec wanted = switch (codec) {
            case H264 -> new Mp4Track.Codec("avc1", 100);
            case H265 -> new Mp4Track.Codec("hvc1", 1);
            case AV1 -> new Mp4Track.Codec("av01", 0);
        };
        Mp4Track.Codec found =
                Mp4File.read(film).picture().map(Mp4Track::codec).orElse(new Mp4Track.Codec("nothing", -1));
        return found.equals(wanted)
                ? ""
                : "%s of profile %d comes out instead of %s of profile %d."
                        .formatted(found.name(), found.profile(), wanted.name(), wanted.profile());
    }
}
