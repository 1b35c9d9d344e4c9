package dev.aivideo.export;

import dev.aivideo.project.ProblemException;

/** What the film is made from does not fit together. The message tells problem, evidence and remedy. */
class ExportException extends ProblemException {
    ExportException(String problem, String evidence, String remedy) {
        super(problem, evidence, remedy, null);
    }
}
