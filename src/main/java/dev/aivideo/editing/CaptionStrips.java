package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueWord;
import dev.aivideo.project.FrameRate;
import dev.aivideo.style.LookTypeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Captions as pictures of the strip of the frame in which they stand, and a list that says how long each is shown. One
 * stream of strips costs FFmpeg little: only the strip is blended, and each is converted once.
 */
final class CaptionStrips {
    /** Names without ending: where there is a percent sign in the folder's name, FFmpeg takes %d.png for a counter. */
    private static final String NONE = "none";

    private final SceneCaptions captions;
    private final CaptionArea area;
    private final CaptionPainter painter;
    private final List<String> list = new ArrayList<>(List.of("ffconcat version 1.0"));
    private final FrameRate rate;
    private int at;

    CaptionStrips(SceneCaptions captions) {
        this.captions = captions;
        this.area = captions.area();
        this.rate = captions.picture().rate();
        this.painter = new CaptionPainter(area, CaptionColours.of(captions.brand()), LookTypeface.of(captions.brand()));
    }

    /**
     * Draw the strips into a folder.
     *
     * @param frames length of the scene
     * @return the list, for the concat demuxer
     */
    Path draw(int frames, Path folder) throws IOException {
        Drawing.png(folder.resolve(NONE), area.widthPx(), area.heightPx(), canvas -> {});
        List<Cue> cues = captions.cues();
        for (int n = 0; n < cues.size(); n++) {
            Cue cue = cues.get(n);
            int end = Math.min(frames, rate.frames(cue.end()));
            show(NONE, rate.frames(cue.start()));
            if (captions.marksWords() && !cue.words().isEmpty()) {
                drawWords(cue, "cue-%d-".formatted(n), end, folder);
            } else {
                drawn(cue, null, "cue-" + n, end, folder);
            }
        }
        show(NONE, frames + rate.perSecond());
        return Files.write(folder.resolve("captions.ffconcat"), list);
    }

    /** Each word is marked until the next one is spoken; a word that lasts less than a frame is passed over. */
    private void drawWords(Cue cue, String name, int end, Path folder) throws IOException {
        List<CueWord> words = cue.words();
        for (int n = 0; n < words.size(); n++) {
            int until = n + 1 < words.size()
                    ? Math.min(end, rate.frames(words.get(n + 1).start()))
                    : end;
            drawn(cue, words.get(n), name + n, until, folder);
        }
    }

    private void drawn(Cue cue, @Nullable CueWord spoken, String name, int until, Path folder) throws IOException {
        if (until > at) {
            Drawing.png(
                    folder.resolve(name),
                    area.widthPx(),
                    area.heightPx(),
                    canvas -> painter.paint(canvas, cue, spoken));
            show(name, until);
        }
    }

    /** The rate is that of the film: at an image's own 25 a second, times would be rounded to other frames. */
    private void show(String file, int until) {
        if (until > at) {
            list.add("file " + file);
            list.add("option framerate " + rate.perSecond());
            list.add("duration " + Fit.seconds(rate.seconds(until - at)));
            at = until;
        }
    }
}
