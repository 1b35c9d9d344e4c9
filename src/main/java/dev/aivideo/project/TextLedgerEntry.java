package dev.aivideo.project;

import java.time.Instant;

/**
 * One text of a film in its rights ledger.
 *
 * @param position among the texts that the script is made of, from 1
 * @param retrievedAt when the text was retrieved
 */
public record TextLedgerEntry(int position, SourceText text, Instant retrievedAt) {}
