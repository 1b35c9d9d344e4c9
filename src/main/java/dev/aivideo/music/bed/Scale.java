package dev.aivideo.music.bed;

import dev.aivideo.music.Mood;
import java.util.List;
import java.util.Random;

/**
 * The seven tones that a bed is made of, and the chords that are used of them.
 *
 * @param semitones of the degrees above the first
 * @param degrees that chords stand on, from 0; the first is home. Diminished ones are left out
 * @param lowestTonic the key is one of the twelve from here upwards, as MIDI counts
 */
record Scale(List<Integer> semitones, List<Integer> degrees, int lowestTonic) {
    private static final Scale IONIAN = new Scale(List.of(0, 2, 4, 5, 7, 9, 11), List.of(0, 1, 2, 3, 4, 5), 60);
    private static final Scale DORIAN = new Scale(List.of(0, 2, 3, 5, 7, 9, 10), List.of(0, 1, 2, 3, 4, 6), 60);
    private static final Scale LYDIAN = new Scale(List.of(0, 2, 4, 6, 7, 9, 11), List.of(0, 1, 2, 4, 5), 60);
    private static final Scale AEOLIAN = new Scale(List.of(0, 2, 3, 5, 7, 8, 10), List.of(0, 2, 3, 4, 5, 6), 60);

    static Scale of(Mood mood, Random dice) {
        boolean other = dice.nextInt(3) == 0;
        return switch (mood) {
            case CALM -> other ? DORIAN : IONIAN;
            case BRIGHT -> other ? IONIAN : LYDIAN;
            case GRAVE -> AEOLIAN;
            case WONDER -> other ? LYDIAN : DORIAN;
        };
    }

    /** Where a degree lies in the octave, 0 to 11; degrees beyond the seventh begin again. */
    int pitchClass(int tonic, int degree) {
        return Math.floorMod(tonic + semitones.get(Math.floorMod(degree, semitones.size())), 12);
    }
}
