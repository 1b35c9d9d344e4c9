package dev.aivideo.project;

import java.util.List;

/**
 * Where what a scene says was taken from.
 *
 * @param heading of the source's section that the scene begins in; empty if it has none
 * @param sentences one for each sentence of the scene that was made of one, in order; empty if all are the writer's own
 */
public record SceneOrigin(String heading, List<Sentence> sentences) {
    /** Of a scene in the writer's own words. */
    public static final SceneOrigin NONE = new SceneOrigin("", List.of());

    public SceneOrigin {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence of a scene and the one of a source that it was made of.
     *
     * @param source number of the film's source text, from 1
     * @param number of the sentence among all of that text, from 1
     * @param original as the source has it
     */
    public record Sentence(String spoken, int source, int number, String original) {}
}
