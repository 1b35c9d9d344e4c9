package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.LookFile;
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

    boolean isNone() {
        return cues.isEmpty();
    }

    CaptionArea area() {
        return CaptionArea.of(picture, style);
    }

    boolean marksWords() {
        return style == CaptionStyle.KARAOKE || style == CaptionStyle.BIG;
    }

    /** All that their look depends on. Of films from before styles what earlier versions wrote. */
    List<?> key() {
        boolean isUsual = style == CaptionStyle.BOX && brand.equals(FilmLook.BEFORE_STYLES.brand());
        List<String> shown = cues.stream()
                .map(cue -> "Cue[start=%s, end=%s, lines=%s]".formatted(cue.start(), cue.end(), cue.lines()))
                .toList();
        if (cues.isEmpty() || isUsual) {
            return shown;
        }
        LookFile typeface = brand.typeface();
        List<Object> look = List.of(shown, marksWords() ? cues : List.of(), style, CaptionColours.of(brand));
        return typeface == null ? look : List.of(look, typeface.sha256());
    }
}
