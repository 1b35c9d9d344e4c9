package dev.aivideo.voiceover;

/**
 * A voice of a narrator.
 *
 * @param id {@code af_sky} for example
 * @param language BCP 47 tag, {@code en-US}
 * @param description for the list of voices: {@code female, grade C-}
 */
public record Voice(String id, String language, String description) {}
