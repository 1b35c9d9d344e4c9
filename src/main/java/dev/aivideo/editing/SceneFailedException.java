package dev.aivideo.editing;

import dev.aivideo.media.FfmpegException;

/** FFmpeg cannot render a scene's pictures. The message is FFmpeg's: problem, evidence, remedy. */
public class SceneFailedException extends RuntimeException {
    private final String sceneId;

    SceneFailedException(String sceneId, FfmpegException cause) {
        super(cause.getMessage(), cause);
        this.sceneId = sceneId;
    }

    public String sceneId() {
        return sceneId;
    }
}
