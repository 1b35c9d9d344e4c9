package dev.aivideo.editing;

import dev.aivideo.project.Shot;

/**
 * The frames of a scene in which a shot is seen.
 *
 * @param startFrame first frame, counted from the scene's beginning; where its fade in begins
 * @param frames how many, fades included
 * @param fadeInFrames how many of them it shares with the shot before, 0 for the first
 * @param fadeOutFrames how many of them it shares with the shot behind, 0 for the last
 */
record ShotSpan(Shot shot, int startFrame, int frames, int fadeInFrames, int fadeOutFrames) {
    ShotSpan {
        if (frames < Math.max(1, fadeInFrames + fadeOutFrames)) {
            throw new IllegalArgumentException(
                    "%d frames cannot hold fades of %d and %d".formatted(frames, fadeInFrames, fadeOutFrames));
        }
    }

    int endFrame() {
        return startFrame + frames;
    }
}
