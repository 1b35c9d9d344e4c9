package dev.aivideo.project;

import java.util.ArrayList;
import java.util.List;

/**
 * The film's grid of frames, the same for every stage: scene n covers the frames from round(start) to round(start of
 * the next). Starts are counted in samples from the film's beginning, so that no rounding error adds up however many
 * scenes there are.
 *
 * @param scenes in the order of showing, without gaps; before the first is the intro, behind the last the outro
 */
public record FilmPlan(FrameRate rate, List<SceneSpan> scenes, FilmEnds ends) {
    public FilmPlan {
        scenes = List.copyOf(scenes);
    }

    /**
     * Where a scene lies in the film.
     *
     * @param startFrame first frame, 0 for the first scene of a film without intro
     * @param frames how many frames it lasts, at least 1
     * @param startSample where its sound begins; within half a frame of {@code startFrame}
     */
    public record SceneSpan(String sceneId, long startFrame, int frames, long startSample) {

        /** The first frame after this scene. */
        public long endFrame() {
            return startFrame + frames;
        }
    }

    /**
     * The plan of a film whose sound is these narrations, one behind the other.
     *
     * @param narrations in the order of the scenes
     * @throws IllegalArgumentException if there is none, or one is too short to be seen
     */
    public static FilmPlan of(FrameRate rate, List<Narration> narrations) {
        return of(rate, narrations, FilmEnds.NONE);
    }

    /** As {@link #of(FrameRate, List)}, with an intro and an outro. */
    public static FilmPlan of(FrameRate rate, List<Narration> narrations, FilmEnds ends) {
        if (narrations.isEmpty()) {
            throw new IllegalArgumentException("A film needs at least one narration");
        }
        List<SceneSpan> spans = new ArrayList<>();
        long sample = (long) ends.openingFrames() * rate.samplesPerFrame();
        for (Narration narration : narrations) {
            spans.add(span(rate, narration, sample));
            sample += narration.samples();
        }
        return new FilmPlan(rate, spans, ends);
    }

    private static SceneSpan span(FrameRate rate, Narration narration, long startSample) {
        long start = nearestFrame(rate, startSample);
        int frames = Math.toIntExact(nearestFrame(rate, startSample + narration.samples()) - start);
        if (frames < 1) {
            throw new IllegalArgumentException("The narration of scene %s has %d samples, less than a frame of %d"
                    .formatted(narration.sceneId(), narration.samples(), rate.samplesPerFrame()));
        }
        return new SceneSpan(narration.sceneId(), start, frames, startSample);
    }

    private static long nearestFrame(FrameRate rate, long sample) {
        return Math.floorDiv(sample + rate.samplesPerFrame() / 2, rate.samplesPerFrame());
    }

    /**
     * The span of one scene.
     *
     * @throws IllegalArgumentException if the film has no such scene
     */
    public SceneSpan scene(String sceneId) {
        return scenes.stream()
                .filter(span -> span.sceneId().equals(sceneId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The film has no scene " + sceneId));
    }

    /** The first frame behind the last scene. */
    public long closingFrame() {
        return scenes.get(scenes.size() - 1).endFrame();
    }

    /** Lengths of all that is joined to the film in frames: the intro, the scenes, the outro. */
    public List<Integer> pieces() {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(ends.openingFrames());
        scenes.forEach(scene -> pieces.add(scene.frames()));
        pieces.add(ends.closingFrames());
        pieces.removeIf(frames -> frames == 0);
        return pieces;
    }

    /** Length of the whole film in frames. */
    public long totalFrames() {
        return closingFrame() + ends.closingFrames();
    }

    /** Length of the whole film's sound in samples: that of the picture, exactly. */
    public long totalSamples() {
        return totalFrames() * rate.samplesPerFrame();
    }

    /** Length of the whole film in seconds. */
    public double lengthS() {
        return rate.seconds(totalFrames());
    }
}
