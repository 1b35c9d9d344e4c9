package dev.aivideo.visuals;

import dev.aivideo.footage.Footage;
import dev.aivideo.project.MediaKind;
import java.time.Duration;

/**
 * A candidate that was brought and looked at.
 *
 * @param kind how it is shown: a clip that stands still is a still
 * @param in where the wanted part begins in the file, or which of its pictures is the still
 * @param available how much may be shown from where the wanted part begins; zero for a still
 * @param judgement what was seen that the candidate did not say, in words for the audit; empty if nothing
 * @param sha256 of the file
 */
record FetchedShot(
        Ranked ranked,
        Footage footage,
        MediaKind kind,
        Duration in,
        Duration available,
        String judgement,
        String sha256) {}
