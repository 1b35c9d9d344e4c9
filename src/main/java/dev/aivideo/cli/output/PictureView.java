package dev.aivideo.cli.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.aivideo.project.LedgerEntry;
import java.time.Instant;

/** A picture in the rights ledger of a film. */
public record PictureView(int scene, @JsonUnwrapped ShotView shot, Instant retrievedAt) {
    static PictureView of(LedgerEntry entry) {
        return new PictureView(entry.sceneNumber(), ShotView.of(entry.shot()), entry.retrievedAt());
    }
}
