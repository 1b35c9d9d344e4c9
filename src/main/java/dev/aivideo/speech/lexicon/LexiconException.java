package dev.aivideo.speech.lexicon;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** A list of pronunciations cannot be used. The message tells file, line, value and remedy. */
public class LexiconException extends ProblemException {
    LexiconException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
