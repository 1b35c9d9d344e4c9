package dev.aivideo.cli.output;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pace of every activity, and which are finished. Not thread-safe: its owner synchronizes. */
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
     * The line that shows a count, {@code voiceover 3/5 scenes, about 40 s left}; before the first, {@code voiceover …}.
     *
     * @return empty if nothing changed
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
        // If its start was not reported, the activity began at the last report of another one.
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
