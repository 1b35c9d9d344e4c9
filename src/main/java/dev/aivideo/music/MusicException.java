package dev.aivideo.music;

import dev.aivideo.project.ProblemException;

/** There is no such music, or it cannot be played. */
public class MusicException extends ProblemException {
    public MusicException(String problem, String evidence, String remedy) {
        super(problem, evidence, remedy, null);
    }
}
