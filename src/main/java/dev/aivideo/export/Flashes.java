package dev.aivideo.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Counts general flashes as WCAG 2.2 defines them (https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds):
 * pairs of opposing changes of relative luminance by a tenth or more, the darker one below 0.8, over a tenth of the frame
 * or more at once. Movement makes some places lighter and others darker and cancels out.
 */
final class Flashes {
    private static final int MOST_A_SECOND = 3;
    private static final double CHANGE = 0.1;
    private static final double DARKER = 0.8;
    private static final double AREA = 0.1;
    private static final double GAMMA = 2.2;
    private static final double[] LIGHT = new double[256];

    static {
        for (int n = 0; n < LIGHT.length; n++) {
            LIGHT[n] = Math.pow(n / 255.0, GAMMA);
        }
    }

    private final int framesPerSecond;
    private final Deque<Integer> changes = new ArrayDeque<>();
    private final List<TimeRange> tooMany = new ArrayList<>();
    private final double[] turning = new double[LumaFrames.WIDTH * LumaFrames.HEIGHT];
    private final int[] direction = new int[turning.length];
    private int frames;
    private int lastDirection;

    Flashes(int framesPerSecond) {
        this.framesPerSecond = framesPerSecond;
    }

    /** @param frame the next one */
    void see(byte[] frame) {
        int lighter = 0;
        for (int n = 0; n < turning.length; n++) {
            lighter += turn(n, LIGHT[frame[n] & 255]);
        }
        int now = Integer.signum(lighter);
        if (frames > 0 && Math.abs(lighter) >= AREA * turning.length && now != lastDirection) {
            lastDirection = now;
            change();
        }
        frames++;
    }

    /** 1 where a place has become lighter since it last turned, −1 where it has become darker. */
    private int turn(int n, double light) {
        double step = light - turning[n];
        int way = step > 0 ? 1 : -1;
        if (frames == 0 || way == direction[n]) {
            turning[n] = light; // it goes on in its direction
            return 0;
        }
        if (Math.abs(step) < CHANGE || Math.min(light, turning[n]) >= DARKER) {
            return 0;
        }
        turning[n] = light;
        direction[n] = way;
        return way;
    }

    private void change() {
        changes.addLast(frames);
        while (frames - changes.getFirst() >= framesPerSecond) {
            changes.removeFirst();
        }
        if (changes.size() > 2 * MOST_A_SECOND) {
            double startS = changes.getFirst() / (double) framesPerSecond;
            double endS = (frames + 1) / (double) framesPerSecond;
            int last = tooMany.size() - 1;
            if (last >= 0 && tooMany.get(last).endS() >= startS) {
                tooMany.set(last, new TimeRange(tooMany.get(last).startS(), endS));
            } else {
                tooMany.add(new TimeRange(startS, endS));
            }
        }
    }

    /** Where there are more than three in a second. */
    List<TimeRange> tooMany() {
        return List.copyOf(tooMany);
    }
}
