package dev.aivideo.speech;

import dev.aivideo.project.ProblemException;

/** An engine is not available on this machine now. The message tells why and what helps. */
public class NarratorUnavailableException extends ProblemException {
    public NarratorUnavailableException(String problem, String remedy, Throwable cause) {
        super(problem, "", remedy, cause);
    }
}
