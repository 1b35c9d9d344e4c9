package dev.aivideo.export;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.PicturePart;
import dev.aivideo.project.Shot;
import java.util.ArrayList;
import java.util.List;

/**
 * No picture is shown twice: neither one of the same file, nor one of another file that looks the same. Parts of a clip
 * that do not meet are two pictures; drawn ones differ by what stands on them and do not count.
 */
final class RepeatRule implements Rule {
    private static final String REMEDY =
            "Put more pictures into the library or allow more sources, and restart the run with --from visual-sourcing.";

    @Override
    public List<GateViolation> faults(InspectedFilm film, ExpectedFilm order) {
        List<GateViolation> found = new ArrayList<>();
        List<Shot> shots = order.shots().stream()
                .filter(shot -> shot.kind() != MediaKind.GENERATED)
                .toList();
        for (int n = 1; n < shots.size(); n++) {
            Shot shot = shots.get(n);
            shots.subList(0, n).stream()
                    .filter(before -> isSame(before, shot) || isAlike(before, shot, film.luma(), order.plan()))
                    .findFirst()
                    .ifPresent(before -> found.add(fault(order.plan(), shot, before)));
        }
        return found;
    }

    private static boolean isSame(Shot one, Shot other) {
        return PicturePart.of(one).isSameAs(PicturePart.of(other)) && !isHeldOver(one, other);
    }

    private static boolean isAlike(Shot one, Shot other, LumaFrames luma, FilmPlan plan) {
        return !one.sha256().equals(other.sha256())
                && one.showing().isPlanned()
                && other.showing().isPlanned()
                && !isHeldOver(one, other)
                && luma.isAlike(middle(plan, one), middle(plan, other));
    }

    private static double middle(FilmPlan plan, Shot shot) {
        long lengthMs = shot.showing().until().minus(shot.showing().from()).toMillis();
        return second(plan, shot) + lengthMs / 2e3;
    }

    /** A picture that goes on into the next shot of its scene is shown once. */
    private static boolean isHeldOver(Shot one, Shot other) {
        return one.sceneId().equals(other.sceneId()) && Math.abs(one.position() - other.position()) == 1;
    }

    private static GateViolation fault(FilmPlan plan, Shot shot, Shot before) {
        return GateViolation.finding(
                second(plan, shot),
                "the picture \"%s\" (%s %s) is shown again; it was seen at %.1f s, and once is the limit."
                        .formatted(shot.title(), shot.source(), shot.sourceId(), second(plan, before)),
                REMEDY);
    }

    private static double second(FilmPlan plan, Shot shot) {
        return plan.rate().seconds(plan.scene(shot.sceneId()).startFrame())
                + shot.showing().from().toMillis() / 1e3;
    }
}
