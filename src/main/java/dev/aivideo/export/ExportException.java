package dev.aivideo.export;

/** What the film is made from does not fit together. The message tells problem, evidence and remedy. */
class ExportException extends RuntimeException {
    ExportException(String problem, String evidence, String remedy) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy));
    }
}
