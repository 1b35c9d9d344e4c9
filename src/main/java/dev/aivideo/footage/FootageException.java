package dev.aivideo.footage;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** A source gave no usable answer or file. The message tells problem, evidence and remedy. */
public class FootageException extends ProblemException {
    private final boolean ofOneItem;

    public FootageException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        this(problem, evidence, remedy, cause, false);
    }

    private FootageException(
            String problem, String evidence, String remedy, @Nullable Throwable cause, boolean ofOneItem) {
        super(problem, evidence, remedy, cause);
        this.ofOneItem = ofOneItem;
    }

    /** One item of a source is of no use: gone, refused, or no picture. That says little of its others. */
    public static FootageException ofOneItem(
            String problem, String evidence, String remedy, @Nullable Throwable cause) {
        return new FootageException(problem, evidence, remedy, cause, true);
    }

    /** Whether the source itself works. */
    public boolean isOfOneItem() {
        return ofOneItem;
    }
}
