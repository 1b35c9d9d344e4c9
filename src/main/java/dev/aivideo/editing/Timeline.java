package dev.aivideo.editing;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a scene's frames among its shots, to the frame. Neighbours overlap while one fades into the other, so n shots
 * have the scene's frames and n − 1 crossfades between them.
 */
final class Timeline {
    private final FrameRate rate;
    private final int sceneFrames;
    private final int fade;
    private final int shortest;

    /**
     * @param sceneFrames length of the scene
     * @param fade length of a crossfade in frames
     * @param alone frames that a shot is seen alone at least
     */
    Timeline(FrameRate rate, int sceneFrames, int fade, int alone) {
        this.rate = rate;
        this.sceneFrames = sceneFrames;
        this.fade = fade;
        this.shortest = Math.max(1, alone + 2 * fade);
    }

    /**
     * When each shot is seen: as planned, where each has a time. Else the scene shows as many of the first ones as it has
     * time for. Clips last as long as they have material, the others share the rest; only where that is not enough are
     * clips shown beyond their end.
     *
     * @param shots in the order of showing, at least one
     */
    List<ShotSpan> spans(List<Shot> shots) {
        return spans(shots, 0);
    }

    /** @param lead frames of the first shot that are seen in the scene before, whose last shot fades into it */
    List<ShotSpan> spans(List<Shot> shots, int lead) {
        return PlannedShots.of(shots, sceneFrames, fade, rate)
                .map(planned -> spans(shots, lengths(planned, lead), planned.fade(), lead))
                .orElseGet(() -> shared(shots, lead));
    }

    private List<ShotSpan> shared(List<Shot> shots, int lead) {
        int count = Math.max(1, Math.min(shots.size(), (sceneFrames - fade) / Math.max(1, shortest - fade)));
        List<Shot> shown = shots.subList(0, count);
        return spans(shown, lengths(shown, sceneFrames + (count - 1) * fade, lead), fade, lead);
    }

    private static List<ShotSpan> spans(List<Shot> shots, int[] lengths, int fade, int lead) {
        int count = lengths.length;
        List<ShotSpan> spans = new ArrayList<>();
        int start = 0;
        for (int n = 0; n < count; n++) {
            int before = n == 0 ? lead : 0;
            spans.add(new ShotSpan(
                    shots.get(n),
                    start - before,
                    lengths[n] + before,
                    n == 0 ? lead : fade,
                    n == count - 1 ? 0 : fade));
            start += lengths[n] - fade;
        }
        return spans;
    }

    /** Clips without enough material share their time with their neighbours, but for those that say what is heard. */
    private int[] lengths(PlannedShots planned, int lead) {
        int[] lengths = planned.lengths();
        for (int from = 0; from < lengths.length; from++) {
            int end = from;
            while (end < lengths.length && !planned.isInStep(end)) {
                end++;
            }
            List<Shot> free = planned.shots().subList(from, end);
            int[] wanted = Arrays.copyOfRange(lengths, from, end);
            int before = from == 0 ? lead : 0;
            int[] most = most(free, before);
            if (IntStream.range(0, wanted.length).anyMatch(n -> most[n] < wanted[n])) {
                int total = Arrays.stream(wanted).sum();
                System.arraycopy(lengths(free, total, before), 0, lengths, from, wanted.length);
            }
            from = end;
        }
        return lengths;
    }

    /** Fill the frames like water: each as full as the others unless its material ends before. */
    private int[] lengths(List<Shot> shots, int total, int lead) {
        int[] most = most(shots, lead);
        int[] lengths = new int[most.length];
        Arrays.fill(lengths, Math.min(shortest, total / most.length));
        int left = total - Arrays.stream(lengths).sum();
        while (left > 0) {
            int[] open = open(lengths, most);
            int share = Math.max(1, left / open.length);
            for (int n = 0; n < open.length && left > 0; n++) {
                int room = lengths[open[n]] < most[open[n]] ? most[open[n]] - lengths[open[n]] : share;
                int given = Math.min(Math.min(share, room), left);
                lengths[open[n]] += given;
                left -= given;
            }
        }
        return lengths;
    }

    /** The shots that can take more; all of them once none has material left. */
    private static int[] open(int[] lengths, int[] most) {
        List<Integer> open = new ArrayList<>();
        for (int n = 0; n < lengths.length; n++) {
            if (lengths[n] < most[n]) {
                open.add(n);
            }
        }
        return open.isEmpty()
                ? IntStream.range(0, lengths.length).toArray()
                : open.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Frames that each shot has material for, without those that the first one needs before the scene. */
    private int[] most(List<Shot> shots, int lead) {
        int[] most = shots.stream().mapToInt(this::material).toArray();
        if (most.length > 0 && most[0] < Integer.MAX_VALUE) {
            most[0] = Math.max(0, most[0] - lead);
        }
        return most;
    }

    private int material(Shot shot) {
        boolean isEndless = shot.kind() != MediaKind.CLIP || shot.available().isZero();
        return isEndless ? Integer.MAX_VALUE : (int) (shot.available().toMillis() * rate.perSecond() / 1000);
    }
}
