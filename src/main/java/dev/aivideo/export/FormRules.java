package dev.aivideo.export;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.mp4.Mp4Track;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.VideoCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The film's outer form: its boxes, its streams and its lengths. */
final class FormRules {
    static final List<Rule> ALL =
            List.of(FormRules::index, FormRules::picture, FormRules::sound, FormRules::length, FormRules::decoding);

    private static final String AGAIN = "Delete the file and restart the run: it is created again from the scenes.";

    private FormRules() {}

    private static List<GateViolation> index(InspectedFilm film, ExpectedFilm order) {
        List<GateViolation> violations = new ArrayList<>();
        if (!film.boxes().indexFirst()) {
            violations.add(new GateViolation(
                    0,
                    "the index (moov) is behind the media data (mdat), so playback starts only when the whole file is loaded.",
                    "Write it with -movflags +faststart."));
        }
        if (film.boxes().missingBytes() > 0) {
            double endS = order.plan().rate().seconds(film.decoded().frames());
            violations.add(new GateViolation(
                    endS,
                    "the file is truncated: %d bytes are missing."
                            .formatted(film.boxes().missingBytes()),
                    "Check the free disk space. " + AGAIN));
        }
        return violations;
    }

    private static List<GateViolation> picture(InspectedFilm film, ExpectedFilm order) {
        MediaInfo.Picture picture = film.streams().picture();
        if (picture == null || film.boxes().picture().isEmpty()) {
            return List.of(new GateViolation(0, "there is no video stream.", AGAIN));
        }
        Mp4Track track = film.boxes().picture().get();
        PictureFormat format = order.format();
        String wanted = "%s, yuv420p, %dx%d, %d.000 fps constant"
                .formatted(coding(format.codec()), format.widthPx(), format.heightPx(), format.framesPerSecond());
        String found = String.format(
                Locale.ROOT,
                "%s of profile %d, %s, %dx%d, %.3f fps %s",
                picture.codec(),
                track.codec().profile(),
                picture.pixelFormat(),
                picture.widthPx(),
                picture.heightPx(),
                track.samplesPerSecond(),
                track.times().isConstant() ? "constant" : "variable");
        return wanted.equals(found) ? List.of() : List.of(unlike("picture", found, wanted));
    }

    /** In the words of ffprobe, and the profile that plays most widely. */
    private static String coding(VideoCodec codec) {
        return switch (codec) {
            case H264 -> "h264 of profile 100";
            case H265 -> "hevc of profile 1";
            case AV1 -> "av1 of profile 0";
        };
    }

    private static List<GateViolation> sound(InspectedFilm film, ExpectedFilm order) {
        MediaInfo.Sound sound = film.streams().sound();
        if (sound == null || film.boxes().sound().isEmpty()) {
            return List.of(new GateViolation(0, "there is no audio stream.", AGAIN));
        }
        String wanted = "aac, 48000 Hz, 2 channels";
        String found = "%s, %d Hz, %d channels".formatted(sound.codec(), sound.rateHz(), sound.channels());
        return wanted.equals(found) ? List.of() : List.of(unlike("sound", found, wanted));
    }

    private static GateViolation unlike(String what, String found, String wanted) {
        return new GateViolation(0, "the %s is %s, expected %s.".formatted(what, found, wanted), AGAIN);
    }

    private static List<GateViolation> length(InspectedFilm film, ExpectedFilm order) {
        List<GateViolation> violations = new ArrayList<>();
        double plannedS = order.plan().lengthS();
        double pictureS = film.boxes().picture().map(Mp4Track::durationS).orElse(0.0);
        double soundS = film.boxes().sound().map(Mp4Track::durationS).orElse(0.0);
        long frames = film.boxes().picture().map(Mp4Track::samples).orElse(0L);
        if (frames != order.plan().totalFrames()) {
            violations.add(new GateViolation(
                    Math.min(pictureS, plannedS),
                    "the picture has %d frames, expected %d."
                            .formatted(frames, order.plan().totalFrames()),
                    "Check that no scene is missing. " + AGAIN));
        }
        if (Math.abs(pictureS - soundS) > order.plan().rate().seconds(1) + 1e-9) {
            violations.add(new GateViolation(
                    Math.min(pictureS, soundS),
                    String.format(Locale.ROOT, "the picture ends at %.3f s, the sound at %.3f s.", pictureS, soundS),
                    AGAIN));
        }
        return violations;
    }

    /** A header may state what is not there: only what was really decoded counts. */
    private static List<GateViolation> decoding(InspectedFilm film, ExpectedFilm order) {
        List<GateViolation> violations = new ArrayList<>();
        film.decoded().errors().stream()
                .map(error -> new GateViolation(error.nearS(), "decoding failed: " + error.message() + ".", AGAIN))
                .forEach(violations::add);
        long stated = film.boxes().picture().map(Mp4Track::samples).orElse(0L);
        if (film.decoded().frames() != stated) {
            violations.add(new GateViolation(
                    order.plan().rate().seconds(film.decoded().frames()),
                    "only %d of %d frames can be decoded."
                            .formatted(film.decoded().frames(), stated),
                    AGAIN));
        }
        return violations;
    }
}
