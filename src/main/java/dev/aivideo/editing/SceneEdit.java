package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Scene;
import dev.aivideo.records.ContentKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that decides what a scene looks like.
 *
 * @param frames length of the scene
 * @param course how it begins and ends
 */
record SceneEdit(
        Scene scene,
        PictureFormat format,
        int frames,
        List<ShotSpan> shots,
        SceneCaptions captions,
        SceneCourse course) {
    /**
     * Changes whenever segments of another making would not go with new ones, so that they are made again. A film that
     * is there keeps the segments that do, until it is restarted from editing.
     */
    private static final int MAKING = 3;

    SceneEdit {
        shots = List.copyOf(shots);
    }

    /** Captions that are burned in. */
    List<Cue> cues() {
        return captions.cues();
    }

    /** How long the title stands. */
    int titleFrames() {
        return course.title().frames();
    }

    /** Its shots, and the one that the last of them fades into in its own last frames. */
    List<ShotSpan> shown() {
        SceneJoins.Next next = course.joins().next();
        return next == null
                ? shots
                : Stream.concat(shots.stream(), Stream.of(next.span())).toList();
    }

    private int usualTitleFrames(EditingProperties properties) {
        return course.title().text().isBlank()
                ? 0
                : Math.min(frames, format.rate().frames(properties.title()));
    }

    /** The same as if the next scene were not there. */
    SceneEdit alone() {
        return new SceneEdit(scene, format, frames, shots, captions, course.alone());
    }

    /** As earlier versions wrote it, which knew no other size, rate and codec than the usual ones. */
    private Object keptFormat() {
        return format.equals(PictureFormat.of(format.aspect())) ? format.aspect() : format;
    }

    /**
     * Of everything that goes into the segment.
     *
     * @param layers of the shown shots in their order, each with the checksums of its files; empty text for none
     */
    ContentKey key(EditingProperties properties, List<String> layers) {
        List<Object> parts = new ArrayList<>(List.of(
                MAKING,
                properties,
                keptFormat(),
                frames,
                captions.key(),
                course.title().text()));
        parts.addAll(course.content(usualTitleFrames(properties)));
        List<ShotSpan> shown = shown();
        for (int n = 0; n < shown.size(); n++) {
            ShotSpan span = shown.get(n);
            parts.addAll(List.of(
                    span.shot().kind(),
                    span.shot().sha256(),
                    span.shot().in(),
                    span.shot().available(),
                    layers.get(n),
                    span.startFrame(),
                    span.frames(),
                    span.fadeInFrames(),
                    span.fadeOutFrames()));
        }
        return ContentKey.of(parts.toArray());
    }
}
