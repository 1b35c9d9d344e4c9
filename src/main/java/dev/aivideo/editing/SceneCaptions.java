package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.PictureFormat;
import java.util.List;

/**
 * Captions to be burned into a scene.
 *
 * @param cues from the scene's beginning; none if captions go elsewhere
 */
record SceneCaptions(List<Cue> cues, PictureFormat picture, CaptionStyle style, FilmLook.Brand brand) {
    SceneCaptions {
        cues = List.copyOf(cues);
    }

    /** In the look of a film. */
    static SceneCaptions of(List<Cue> cues, PictureFormat picture, FilmLook look) {
        return new SceneCaptions(cues, picture, look.captions(), look.brand());
    }

    CaptionArea area() {
        return CaptionArea.of(picture, style);
    }

    boolean marksWords() {
        return style == CaptionStyle.KARAOKE || style == CaptionStyle.BIG;
    }

    /** All that their look depends on; nothing of colours where there are none. */
    List<Object> key() {
        return cues.isEmpty() ? List.of() : List.of(cues, style, CaptionColours.of(brand));
    }
}
