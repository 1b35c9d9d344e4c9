package dev.aivideo.music.bed;

import dev.aivideo.files.Checksums;
import dev.aivideo.music.Mood;
import dev.aivideo.music.MusicStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Quiet music of the program's own: slow chords of a pad over a low bass, led as a choir's voices are, in a large room.
 * It has no melody. The same seed gives the same samples on every machine: nothing but additions, multiplications and
 * {@link StrictMath} goes into them. It is made as it is read, at about a hundredth of its length in processor time.
 */
public final class Bed implements MusicStream {
    /** Raised whenever the same seed sounds otherwise. */
    public static final int MAKING = 1;

    private static final int BLOCK = 480;
    private static final float AIR = 0.0035f;
    private static final float ROOM = 0.2f;

    private final List<PadTone> waiting;
    private final List<PadTone> heard = new ArrayList<>();
    private final Swells swells;
    private final Air air;
    private final Room room = new Room();
    private final float[] left = new float[BLOCK];
    private final float[] right = new float[BLOCK];
    private int next;
    private int used = BLOCK;
    private long at;

    /**
     * A bed for a film.
     *
     * @param seed what makes it different from others
     * @param samples length of the film: the last chord fits it
     * @param chapters where chapters begin, in samples, ascending
     */
    public Bed(String seed, Mood mood, long samples, List<Long> chapters) {
        Random dice = new Random(number(seed));
        Scale scale = Scale.of(mood, dice);
        List<Score.Bar> bars = Score.of(scale, scale.lowestTonic() + dice.nextInt(12), samples, chapters, dice);
        waiting = Parts.of(bars, new Timbre(dice), dice);
        swells = new Swells(bars, dice);
        air = new Air(dice.nextInt());
    }

    private static long number(String seed) {
        MessageDigest digest = Checksums.sha256();
        return ByteBuffer.wrap(digest.digest(seed.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    @Override
    public void read(float[] toLeft, float[] toRight) {
        for (int done = 0; done < toLeft.length; ) {
            if (used == BLOCK) {
                play();
                used = 0;
            }
            int count = Math.min(BLOCK - used, toLeft.length - done);
            System.arraycopy(left, used, toLeft, done, count);
            System.arraycopy(right, used, toRight, done, count);
            used += count;
            done += count;
        }
    }

    private void play() {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        for (; next < waiting.size() && waiting.get(next).times().start() < at + BLOCK; next++) {
            heard.add(waiting.get(next));
        }
        heard.removeIf(tone -> tone.times().isOver(at));
        float bright = swells.bright(at);
        heard.forEach(tone -> tone.add(left, right, at, bright));
        air.add(left, right, AIR * (0.4f + bright));
        room.add(left, right, ROOM);
        float level = swells.level(at);
        float rise = (swells.level(at + BLOCK) - level) / BLOCK;
        for (int n = 0; n < BLOCK; n++, level += rise) {
            left[n] *= level;
            right[n] *= level;
        }
        at += BLOCK;
    }
}
