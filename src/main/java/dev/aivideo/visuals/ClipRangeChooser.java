package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import java.time.Duration;
import java.util.Optional;

/** Which part of a clip is shown the first, second, … time. */
final class ClipRangeChooser {
    /** From one part to the next: what is nearer looks like the same picture again. */
    private static final Duration STRIDE = Duration.ofSeconds(60);
    /** Clips often begin with a fade or a slate. */
    private static final Duration LEAD = Duration.ofSeconds(2);
    /** Of a clip of unknown duration, which a catalogue's own productions are, with the maker's insignia in front. */
    private static final Duration SLATE = Duration.ofSeconds(5);

    private ClipRangeChooser() {}

    /**
     * The part for a shot.
     *
     * @param uses how often the clip was shown before
     * @return empty if the clip has no part left, or is a still that was shown already
     */
    static Optional<ClipRange> of(Candidate candidate, int uses, Duration shot) {
        Duration whole = candidate.format().duration();
        if (!candidate.format().isClip() || whole == null) {
            Duration from = candidate.format().isClip() ? SLATE : Duration.ZERO;
            return uses == 0 ? Optional.of(new ClipRange(from, shot)) : Optional.empty();
        }
        Duration spare = whole.minus(shot);
        Duration lead = spare.compareTo(LEAD.multipliedBy(2)) < 0 ? spare.dividedBy(2) : LEAD;
        Duration from = lead.plus(STRIDE.multipliedBy(uses));
        if (lead.isNegative()) {
            from = Duration.ZERO;
        }
        return from.compareTo(spare) <= 0 || uses == 0 ? Optional.of(new ClipRange(from, shot)) : Optional.empty();
    }
}
