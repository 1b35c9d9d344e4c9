package dev.aivideo.illustration;

/** A picture could not be drawn. The message tells problem, evidence and remedy. */
public class IllustrationException extends RuntimeException {
    IllustrationException(String problem, String evidence, String remedy, Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
    }
}
