package dev.aivideo.likeness;

import java.nio.file.Path;
import java.util.OptionalDouble;

/** Judges how well a picture shows what a text says. */
@FunctionalInterface
public interface PictureJudge {
    /**
     * Judge a picture.
     *
     * @param text a subject or a sentence, in English
     * @param picture an image file; small ones do
     * @return from -1 to 1, comparable only among pictures for the same text; empty if the picture cannot be read or
     *     the judge fails
     */
    OptionalDouble judge(String text, Path picture);
}
