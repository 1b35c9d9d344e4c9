package dev.aivideo.cli.output;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is going on: the pace of every activity, and which are over. Not safe for threads: its owner is. */
final class Activities {
    private final InstantSource clock;
    private final Map<String, ActivityPace> paces = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private final Set<String> over = new HashSet<>();
    private Instant changed;

    Activities(InstantSource clock) {
        this.clock = clock;
        this.changed = clock.instant();
    }

    /**
     * The line that tells a count, {@code voiceover 3/5 scenes, about 40 s left}; before the first, {@code voiceover …}.
     *
     * @return empty if it says nothing new
     */
    Optional<String> line(String activity, long done, long total, String unit) {
        Long before = last.put(activity, done);
        if (before != null && done < before) {
            // The same step of the next film.
            over.remove(activity);
            paces.remove(activity);
        }
        if (over.contains(activity) || (before != null && before == done)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        // Where the beginning was not told, the activity began when something else was last told.
        Instant begun = done == 0 ? now : changed;
        ActivityPace pace =
                paces.computeIfAbsent(activity, name -> new ActivityPace(begun, unit.equals("scenes") ? 0 : done));
        changed = now;
        if (isOver(done, total)) {
            over.add(activity);
        }
        String left = pace.left(done, total, now)
                .map(time -> ", about " + Formats.duration(time) + " left")
                .orElse("");
        String count = done == 0 && total > 0 ? " …" : " %d/%d %s%s".formatted(done, total, unit, left);
        return Optional.of(activity + count);
    }

    static boolean isOver(long done, long total) {
        return done >= total;
    }
}
