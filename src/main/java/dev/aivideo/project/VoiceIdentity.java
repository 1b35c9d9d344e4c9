package dev.aivideo.project;

/**
 * Who speaks a film, so exactly that the same text sounds the same.
 *
 * @param engine {@code kokoro}, {@code mary}, {@code server}
 * @param fingerprint of the engine's version and files
 * @param voice as the engine names it
 */
public record VoiceIdentity(String engine, String fingerprint, String voice) {}
