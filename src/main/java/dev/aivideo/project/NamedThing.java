package dev.aivideo.project;

/**
 * A person, place or thing that a narration names, linked to the one article and item that it means.
 *
 * @param text as the narration has it
 * @param title of the article about it; empty if there is none
 * @param item of Wikidata, {@code Q7259}; empty if there is none
 * @param picture name of the file that stands for it, without {@code File:}; empty if there is none
 */
public record NamedThing(String text, String title, String item, String picture) {}
