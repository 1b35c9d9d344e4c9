package dev.aivideo.project;

import java.time.Instant;

/**
 * One picture of a film in its rights ledger.
 *
 * @param sceneNumber from 1
 * @param retrievedAt when the picture was retrieved
 */
public record LedgerEntry(int sceneNumber, Shot shot, Instant retrievedAt) {}
