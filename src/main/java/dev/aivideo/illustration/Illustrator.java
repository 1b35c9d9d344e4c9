package dev.aivideo.illustration;

import java.nio.file.Path;
import java.util.List;

/** Draws the pictures of the shots for which no footage was found. It needs no network and always has something. */
public interface Illustrator {

    /**
     * Draws as many pictures as the request asks for into a folder. The same request gives the same pictures.
     *
     * @return in the order of showing
     * @throws IllustrationException if a picture cannot be written
     */
    List<Illustration> illustrate(IllustrationRequest request, Path folder);
}
