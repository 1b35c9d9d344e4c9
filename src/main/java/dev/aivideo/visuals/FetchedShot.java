package dev.aivideo.visuals;

import java.time.Duration;

/**
 * A candidate that was brought and looked into.
 *
 * @param available how much may be shown from where the wanted part begins; zero for a still
 * @param sha256 of the file
 */
record FetchedShot(Ranked ranked, Footage footage, Duration available, String sha256) {}
