package dev.aivideo.music.bed;

import dev.aivideo.music.MusicStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Writes out a score for its parts: a bass, four voices of a pad, and a faint one above them. */
final class Parts {
    private static final double PAD_LEVEL = 0.055;
    private static final double BASS_LEVEL = 0.055;
    private static final double ABOVE_LEVEL = 0.010;

    private final List<Score.Bar> bars;
    private final Timbre timbre;
    private final Random dice;
    private final List<PadTone> tones = new ArrayList<>();

    private Parts(List<Score.Bar> bars, Timbre timbre, Random dice) {
        this.bars = bars;
        this.timbre = timbre;
        this.dice = dice;
    }

    /** All tones in the order in which they begin. */
    static List<PadTone> of(List<Score.Bar> bars, Timbre timbre, Random dice) {
        Parts parts = new Parts(bars, timbre, dice);
        for (int voice = 0; voice < VoiceLeading.VOICES; voice++) {
            parts.pad(voice);
        }
        parts.bass();
        parts.above();
        parts.tones.sort(Comparator.comparingLong(tone -> tone.times().start()));
        return parts.tones;
    }

    /** A tone in common with the next chord is held; voices do not all move at the same instant. */
    private void pad(int voice) {
        double pan = (voice - 1.5) / 1.5 * (voice % 2 == 0 ? 0.5 : 0.35);
        for (int first = 0; first < bars.size(); ) {
            int pitch = bars.get(first).voices()[voice];
            int next = first + 1;
            while (next < bars.size() && bars.get(next).voices()[voice] == pitch) {
                next++;
            }
            long start = bars.get(first).start() + samples(0.15 * dice.nextInt(7));
            long end = bars.get(next - 1).end() + samples(0.4);
            PadTone.Times times = new PadTone.Times(start, samples(1.8 + dice.nextDouble()), end, samples(3));
            double level = PAD_LEVEL * StrictMath.pow(Timbre.hertz(60) / Timbre.hertz(pitch), 0.35);
            tones.add(tone(timbre.pad(pitch), pitch, times, level, pan));
            first = next;
        }
    }

    private PadTone tone(Timbre.Waves waves, int pitch, PadTone.Times times, double level, double pan) {
        double apart = 0.0018 + 0.0012 * dice.nextDouble();
        PadTone.Place place = new PadTone.Place(
                level * StrictMath.sqrt((1 - pan) / 2),
                level * StrictMath.sqrt((1 + pan) / 2) * 0.45,
                apart,
                dice.nextDouble());
        return new PadTone(waves, Timbre.hertz(pitch), times, place);
    }

    /** A single oscillator in the middle; it has gone before the next one comes, as two low tones would beat. */
    private void bass() {
        for (int first = 0; first < bars.size(); ) {
            int pitch = bars.get(first).bass();
            int next = first + 1;
            while (next < bars.size() && bars.get(next).bass() == pitch) {
                next++;
            }
            long end = bars.get(next - 1).end() - samples(0.6);
            PadTone.Times times =
                    new PadTone.Times(bars.get(first).start() + samples(0.1), samples(1.0), end, samples(0.7));
            PadTone.Place place = new PadTone.Place(BASS_LEVEL, BASS_LEVEL, 0, dice.nextDouble());
            tones.add(new PadTone(timbre.bass(pitch), Timbre.hertz(pitch), times, place));
            first = next;
        }
    }

    /** An octave above one of the upper voices, in some of the chords; it swells and goes. */
    private void above() {
        for (Score.Bar bar : bars) {
            int pitch = bar.voices()[2 + dice.nextInt(2)] + 12;
            long third = (bar.end() - bar.start()) / 3;
            double pan = dice.nextDouble() * 1.2 - 0.6;
            PadTone.Times times = new PadTone.Times(bar.start() + third / 2, third, bar.start() + 2 * third, third);
            if (dice.nextInt(3) > 0) {
                tones.add(tone(timbre.pad(pitch), pitch, times, ABOVE_LEVEL, pan));
            }
        }
    }

    private static long samples(double seconds) {
        return (long) (seconds * MusicStream.SAMPLE_RATE_HZ);
    }
}
