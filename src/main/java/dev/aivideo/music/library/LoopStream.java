package dev.aivideo.music.library;

import dev.aivideo.media.StereoWav;
import dev.aivideo.music.MusicStream;
import java.io.IOException;

/** Plays a decoded piece for ever, joined to itself with a crossfade of equal power. */
final class LoopStream implements MusicStream {
    private static final int BLOCK = 4800;

    private final StereoWav.Reader music;
    private final LoopPoints points;
    private final float[] left = new float[BLOCK];
    private final float[] right = new float[BLOCK];
    private final float[] leftIn = new float[BLOCK];
    private final float[] rightIn = new float[BLOCK];
    private long at;
    private int used;
    private int held;

    LoopStream(StereoWav.Reader music, LoopPoints points) {
        this.music = music;
        this.points = points;
    }

    @Override
    public void read(float[] toLeft, float[] toRight) throws IOException {
        for (int done = 0; done < toLeft.length; ) {
            if (used == held) {
                next();
            }
            int count = Math.min(held - used, toLeft.length - done);
            System.arraycopy(left, used, toLeft, done, count);
            System.arraycopy(right, used, toRight, done, count);
            used += count;
            done += count;
        }
    }

    /** Up to the join, in the join, and behind it where it goes on. */
    private void next() throws IOException {
        if (at >= points.to() + points.fade()) {
            at = points.from() + points.fade();
        }
        boolean joins = at >= points.to();
        long until = joins ? points.to() + points.fade() : points.to();
        held = (int) Math.min(BLOCK, until - at);
        used = 0;
        music.read(at, left, right, held);
        if (joins) {
            join();
        }
        at += held;
    }

    /** The more alike the two parts are, the less they are in sum: then their power is that of one. */
    private void join() throws IOException {
        long past = at - points.to();
        music.read(points.from() + past, leftIn, rightIn, held);
        double alike = Math.max(0, points.likeness());
        for (int n = 0; n < held; n++) {
            double part = (past + n) / (double) points.fade() * Math.PI / 2;
            double out = StrictMath.cos(part);
            double in = StrictMath.sin(part);
            double sum = 1 / Math.sqrt(1 + 2 * alike * out * in);
            left[n] = (float) (sum * (out * left[n] + in * leftIn[n]));
            right[n] = (float) (sum * (out * right[n] + in * rightIn[n]));
        }
    }

    @Override
    public void close() throws IOException {
        music.close();
    }
}
