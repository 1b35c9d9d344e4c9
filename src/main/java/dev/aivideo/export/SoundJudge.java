package dev.aivideo.export;

import dev.aivideo.media.StereoWav;
import dev.aivideo.music.MusicStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the sound from the tracks that it was mixed from: the voice against the music, scene against scene, the joins. */
final class SoundJudge {
    private static final double LEAST_OVER_MUSIC_DB = 15;
    private static final double LARGEST_JUMP_LU = 6;
    private static final double SHORTEST_SPEECH_S = 0.4;
    /** Relative to the mean of all, as in ITU-R BS.1770: what is softer is a pause. */
    private static final double GATE = 0.1;

    private SoundJudge() {}

    /**
     * What was found.
     *
     * @param details for the audit
     */
    record Findings(List<GateViolation> faults, Map<String, Object> details) {}

    static Findings judge(ExpectedFilm order, Path voice, @Nullable Path music) throws IOException {
        long samples = order.plan().totalSamples();
        SoundLevels levels;
        try (MusicStream stream = music == null ? new NoMusic() : new Track(StereoWav.read(music))) {
            levels = SoundLevels.measure(voice, stream, samples);
        }
        List<GateViolation> faults = new ArrayList<>(jumps(order, levels));
        faults.addAll(Joins.clicks(voice, Joins.ofScenes(order.plan()), "the voice"));
        Map<String, Object> details = new LinkedHashMap<>();
        if (music != null) {
            SpeechOverMusic measured = SpeechOverMusic.of(levels, order.speech());
            details.put("speech over music dB, least", rounded(measured.leastDb()));
            details.put("speech over music dB, mean", rounded(measured.meanDb()));
            faults.addAll(masked(measured));
            faults.addAll(Joins.clicks(music, List.of(0L, samples), "the music"));
        }
        return new Findings(faults, details);
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? Math.round(value * 10) / 10.0 : 0;
    }

    private static List<GateViolation> masked(SpeechOverMusic measured) {
        return measured.seconds().stream()
                .filter(second -> second.decibels() < LEAST_OVER_MUSIC_DB)
                .map(second -> new GateViolation(
                        second.at(),
                        String.format(
                                Locale.ROOT,
                                "the voice is only %.1f dB above the music between 300 and 3400 Hz, at least %.0f are needed.",
                                second.decibels(),
                                LEAST_OVER_MUSIC_DB),
                        "Delete music.wav beside the film's segments and restart the run, or use --music none."))
                .toList();
    }

    private static List<GateViolation> jumps(ExpectedFilm order, SoundLevels levels) {
        boolean[] spoken = SpeechOverMusic.spoken(levels.parts(), order.speech());
        List<GateViolation> faults = new ArrayList<>();
        double before = Double.NaN;
        for (int scene = 0; scene < order.plan().scenes().size(); scene++) {
            double startS = order.plan().scenes().get(scene).startSample() / 48_000.0;
            double endS = startS + order.sceneLengthS(startS + 1e-3);
            double loudness = speech(levels, spoken, startS, endS);
            if (Math.abs(loudness - before) > LARGEST_JUMP_LU) {
                faults.add(new GateViolation(
                        startS,
                        String.format(
                                Locale.ROOT,
                                "the voice of scene %d is %.1f LU %s than that of the scene before, at most %.0f are allowed.",
                                scene + 1,
                                Math.abs(loudness - before),
                                loudness > before ? "louder" : "softer",
                                LARGEST_JUMP_LU),
                        "Listen to the two scenes' sound; delete the file that is wrong, and restart the run."));
            }
            before = Double.isNaN(loudness) ? before : loudness;
        }
        return faults;
    }

    /** Loudness of the words of a part, NaN if there are hardly any; pauses do not count. */
    private static double speech(SoundLevels levels, boolean[] spoken, double startS, double endS) {
        int from = (int) Math.ceil(startS * SoundLevels.PARTS_PER_SECOND);
        int to = (int) Math.min(levels.parts(), endS * SoundLevels.PARTS_PER_SECOND);
        boolean[] counted = new boolean[levels.parts()];
        int count = 0;
        for (int part = from; part < to; part++) {
            counted[part] = spoken[part];
            count += spoken[part] ? 1 : 0;
        }
        double least = GATE * SpeechOverMusic.mean(levels.voiceLoudness(), counted, 0);
        for (int part = from; part < to; part++) {
            counted[part] &= levels.voiceLoudness()[part] >= least;
        }
        return count < SHORTEST_SPEECH_S * SoundLevels.PARTS_PER_SECOND
                ? Double.NaN
                : SoundLevels.decibels(SpeechOverMusic.mean(levels.voiceLoudness(), counted, 0));
    }

    private static final class NoMusic implements MusicStream {
        @Override
        public void read(float[] left, float[] right) {}
    }

    /** A track that was written. */
    private static final class Track implements MusicStream {
        private final StereoWav.Reader track;
        private long at;

        Track(StereoWav.Reader track) {
            this.track = track;
        }

        @Override
        public void read(float[] left, float[] right) throws IOException {
            track.read(at, left, right, left.length);
            at += left.length;
        }

        @Override
        public void close() throws IOException {
            track.close();
        }
    }
}
