package dev.aivideo.export;

import java.util.List;

/** One thing that holds for a good film. */
@FunctionalInterface
interface Rule {
    /** What breaks the rule; empty if it holds. */
    List<GateViolation> faults(InspectedFilm film, ExpectedFilm order);
}
