package dev.aivideo.project;

/**
 * A voice, identified so exactly that the same text gives the same sound.
 *
 * @param engine {@code kokoro}, {@code mary}, {@code server}
 * @param fingerprint of the engine's version and files
 * @param voice as the engine names it
 */
public record VoiceIdentity(String engine, String fingerprint, String voice) {}
