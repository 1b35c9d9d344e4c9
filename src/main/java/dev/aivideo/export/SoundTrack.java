package dev.aivideo.export;

import dev.aivideo.media.Wav;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param plan the exact lengths wanted; silence fills up, and what is beyond is cut off
     * @param opening sound of the intro; null for none
     * @param closing sound of the outro; null for none
     * @throws ExportException if a narration's file is not as long as its record says
     */
    void join(List<Narration> narrations, FilmPlan plan, @Nullable Path opening, @Nullable Path closing, Path target)
            throws IOException {
        long spoken = plan.closingFrame() * plan.rate().samplesPerFrame();
        try (Wav.Writer track = Wav.write(target)) {
            lay(opening, track, plan.scenes().get(0).startSample());
            for (Narration narration : narrations) {
                append(narration, track, spoken);
            }
            track.silence(spoken - track.samples());
            lay(closing, track, plan.totalSamples());
        }
    }

    private static void lay(@Nullable Path clip, Wav.Writer track, long until) throws IOException {
        if (clip != null) {
            try (Wav.Reader sound = Wav.read(clip)) {
                copy(sound, track, until);
            }
        }
        track.silence(until - track.samples());
    }

    private void append(Narration narration, Wav.Writer track, long samples) throws IOException {
        Path file = workspace.inside(narration.file());
        try (Wav.Reader sound = Wav.read(file)) {
            if (sound.samples() != narration.samples()) {
                throw new ExportException(
                        "The narration of scene " + narration.sceneId() + " does not have the recorded duration.",
                        "%s has %d samples, the record says %d".formatted(file, sound.samples(), narration.samples()),
                        "Delete the file and restart the run: the scene is spoken again.");
            }
            copy(sound, track, samples);
        }
    }

    private static void copy(Wav.Reader sound, Wav.Writer track, long until) throws IOException {
        short[] block = new short[BLOCK];
        for (int n = sound.read(block); n > 0; n = sound.read(block)) {
            track.write(block, 0, (int) Math.min(n, until - track.samples()));
        }
    }
}
