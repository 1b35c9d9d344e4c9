package dev.aivideo.editing;

import dev.aivideo.project.Shot;

/**
 * The frames of a scene in which a shot is seen.
 *
 * @param startFrame first frame, counted from the scene's beginning; where its fade in begins. Of a first
 *     shot that the scene before fades into it is negative
 * @param frames how many, fades included
 * @param fadeInFrames how many of them it shares with the shot before
 * @param fadeOutFrames how many of them it shares with the shot behind
 */
record ShotSpan(Shot shot, int startFrame, int frames, int fadeInFrames, int fadeOutFrames) {
    ShotSpan {
        if (frames < Math.max(1, fadeInFrames + fadeOutFrames)) {
            throw new IllegalArgumentException(
                    "%d frames cannot hold fades of %d and %d".formatted(frames, fadeInFrames, fadeOutFrames));
        }
    }

    /** The same, fading into what follows its scene, for as long as it has room. */
    ShotSpan fadingOut(int longest) {
        int room = (frames - fadeInFrames) / 2;
        return new ShotSpan(shot, startFrame, frames, fadeInFrames, Math.min(longest, room));
    }

    int endFrame() {
        return startFrame + frames;
    }
}
