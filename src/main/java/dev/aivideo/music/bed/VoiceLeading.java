package dev.aivideo.music.bed;

import java.util.List;

/** Leads four voices from chord to chord: tones in common stay, the others move as little as they can. */
final class VoiceLeading {
    static final int VOICES = 4;

    /** A below middle C to E above the treble stave's middle, as MIDI counts. */
    static final int LOWEST = 55;

    static final int HIGHEST = 77;
    private static final int[] FIRST = {57, 62, 65, 69};
    private static final int CLOSE_PENALTY = 6;
    private static final int WIDE_PENALTY = 2;
    private static final int WIDEST = 9;

    private int[] voices = FIRST.clone();

    /** Pitches of the voices from below, as MIDI counts. */
    int[] lead(List<Integer> tones) {
        int[] best = voices;
        int least = Integer.MAX_VALUE;
        for (int[] order : Orders.OF_FOUR) {
            for (int octaves = 0; octaves < 1 << VOICES; octaves++) {
                int[] led = led(tones, order, octaves);
                int cost = cost(led);
                if (cost < least) {
                    least = cost;
                    best = led;
                }
            }
        }
        voices = best;
        return best.clone();
    }

    /** @param octaves a bit for each voice that takes its tone from the other side */
    private int[] led(List<Integer> tones, int[] order, int octaves) {
        int[] led = new int[VOICES];
        for (int voice = 0; voice < VOICES; voice++) {
            int pitch = nearest(tones.get(order[voice]), voices[voice]);
            boolean turned = (octaves >> voice & 1) == 1;
            led[voice] = turned ? pitch + (pitch > voices[voice] ? -12 : 12) : pitch;
        }
        return led;
    }

    private static int nearest(int pitchClass, int from) {
        return from + Math.floorMod(pitchClass - from + 6, 12) - 6;
    }

    /** Crossed voices, seconds between neighbours and wide gaps cost more than any motion; so does leaving the middle. */
    private int cost(int[] led) {
        int cost = 0;
        for (int voice = 0; voice < VOICES; voice++) {
            int move = Math.abs(led[voice] - voices[voice]);
            cost += led[voice] < LOWEST || led[voice] > HIGHEST ? 1000 : 0;
            cost += move * move + Math.abs(led[voice] - FIRST[voice]) / 4;
            if (voice > 0) {
                int gap = led[voice] - led[voice - 1];
                cost += gap < 0 ? 1000 : gap < 2 ? 400 : gap < 3 ? CLOSE_PENALTY : 0;
                cost += gap > WIDEST ? WIDE_PENALTY * (gap - WIDEST) : 0;
            }
        }
        return cost;
    }
}
