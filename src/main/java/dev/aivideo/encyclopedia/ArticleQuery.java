package dev.aivideo.encyclopedia;

/**
 * What articles are wanted.
 *
 * @param topic as the operator wrote it
 * @param language BCP 47 tag; {@code simple} is English in short sentences
 * @param words about how many a narration is to have: articles are added until there are three times as many
 * @param online whether the network may be asked; otherwise only what is kept counts
 */
public record ArticleQuery(String topic, String language, int words, boolean online) {}
