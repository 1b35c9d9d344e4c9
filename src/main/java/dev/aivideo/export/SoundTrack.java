package dev.aivideo.export;

import dev.aivideo.media.Wav;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lays the narrations one behind the other, sample by sample: nothing is rounded, so nothing drifts. */
final class SoundTrack {
    private static final int BLOCK = 1 << 16;

    private final Workspace workspace;

    SoundTrack(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Write the film's whole sound: 48 kHz, mono, 16 bits.
     *
     * @param narrations in the order of the scenes
     * @param samples the exact length wanted; silence fills up, and what is beyond is cut off
     * @throws ExportException if a narration's file is not as long as its record says
     */
    void join(List<Narration> narrations, long samples, Path target) throws IOException {
        try (Wav.Writer track = Wav.write(target)) {
            for (Narration narration : narrations) {
                append(narration, track, samples);
            }
            track.silence(samples - track.samples());
        }
    }

    private void append(Narration narration, Wav.Writer track, long samples) throws IOException {
        Path file = workspace.inside(narration.file());
        short[] block = new short[BLOCK];
        try (Wav.Reader sound = Wav.read(file)) {
            if (sound.samples() != narration.samples()) {
                throw new ExportException(
                        "The narration of scene " + narration.sceneId() + " does not have the recorded duration.",
                        "%s has %d samples, the record says %d".formatted(file, sound.samples(), narration.samples()),
                        "Delete the file and restart the run: the scene is spoken again.");
            }
            for (int n = sound.read(block); n > 0; n = sound.read(block)) {
                track.write(block, 0, (int) Math.min(n, samples - track.samples()));
            }
        }
    }
}
