package dev.aivideo.music.bed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Which chord follows which. Roots fall by a third or a fifth, or move by a step, which sounds at rest; every fourth
 * chord or so is home again, and none stands twice in a row.
 */
final class Harmony {
    /** How far the root moves in degrees, and how often. */
    private static final int[] MOVES = {-2, -2, -2, 3, 3, 3, -3, -3, 1, -1, 2};

    private static final int LONGEST_AWAY = 5;

    private final Scale scale;
    private final int tonic;
    private final Random dice;
    private int degree;
    private int away;

    Harmony(Scale scale, int tonic, Random dice) {
        this.scale = scale;
        this.tonic = tonic;
        this.dice = dice;
    }

    /**
     * A chord of four tones.
     *
     * @param root pitch class, 0 to 11
     * @param tones pitch classes of the upper voices; the root may be among them
     */
    record Chord(int root, List<Integer> tones) {}

    Chord home() {
        degree = 0;
        away = 0;
        return chord(0, 1);
    }

    Chord next() {
        if (++away >= LONGEST_AWAY && degree != 0) {
            return home();
        }
        int next = degree;
        while (next == degree || !scale.degrees().contains(next)) {
            next = Math.floorMod(degree + MOVES[dice.nextInt(MOVES.length)], 7);
        }
        degree = next;
        away = degree == 0 ? 0 : away;
        return chord(degree, dice.nextInt(4));
    }

    /** A triad with a seventh or a ninth; where the fourth is no tritone, at times with it in place of the third. */
    private Chord chord(int root, int colour) {
        List<Integer> steps = new ArrayList<>(List.of(0, 2, 4));
        boolean pureFourth = interval(root, 3) == 5;
        if (colour == 0 && pureFourth) {
            steps.set(1, 3);
            steps.add(1);
        } else {
            steps.add(colour == 3 && interval(root, 6) != 11 ? 6 : softNinth(root));
        }
        return new Chord(
                scale.pitchClass(tonic, root),
                steps.stream().map(step -> scale.pitchClass(tonic, root + step)).toList());
    }

    /** A whole tone above the root rests; a half tone does not, and the seventh takes its place. */
    private int softNinth(int root) {
        return interval(root, 1) == 2 ? 1 : 6;
    }

    private int interval(int root, int step) {
        return Math.floorMod(scale.pitchClass(tonic, root + step) - scale.pitchClass(tonic, root), 12);
    }
}
