package dev.aivideo.documents;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Reads a document on a thread of its own, which is given up when its time has passed or its memory does not suffice. */
final class TimeLimit {
    private static final String REMEDY =
            "Save it again in the program that it is from, give a part of it, or save its text as plain text.";

    private TimeLimit() {}

    static DocumentText within(GivenDocument document, Supplier<DocumentText> reading) {
        CompletableFuture<DocumentText> result = new CompletableFuture<>();
        Thread reader = new Thread(() -> complete(result, reading), "document");
        reader.setDaemon(true);
        reader.start();
        try {
            return result.get(DocumentLimits.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reader.interrupt();
            throw document.fault(
                    "takes longer than " + DocumentLimits.LONGEST.toSeconds() + " s to read", "", REMEDY, e);
        } catch (ExecutionException e) {
            throw failure(document, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw document.fault("was not read to its end", "interrupted", "Start again.", e);
        }
    }

    /** Also of errors: they are those of this one document, and its thread ends with them. */
    private static void complete(CompletableFuture<DocumentText> result, Supplier<DocumentText> reading) {
        try {
            result.complete(reading.get());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            result.completeExceptionally(e);
        }
    }

    private static DocumentException failure(GivenDocument document, Throwable cause) {
        if (cause instanceof DocumentException known) {
            return known;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            return document.fault("needs more memory than there is", cause.toString(), REMEDY, cause);
        }
        return document.fault("cannot be read; it may be damaged", cause.toString(), REMEDY, cause);
    }
}
