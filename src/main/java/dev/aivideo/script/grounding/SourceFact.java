package dev.aivideo.script.grounding;

/**
 * A sentence of a source.
 *
 * @param number among all facts of the film, from 1
 * @param source number of the film's source text, from 1
 * @param sentence number of the sentence among all of that text, from 1
 */
public record SourceFact(int number, int source, int sentence, String text) {}
