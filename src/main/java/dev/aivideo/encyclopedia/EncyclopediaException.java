package dev.aivideo.encyclopedia;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** The encyclopedia could not be asked. The film can be made without it. */
public class EncyclopediaException extends ProblemException {
    public EncyclopediaException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
