package dev.aivideo.export;

import java.util.List;

/** One thing that must hold for a film to be published. */
@FunctionalInterface
interface Rule {
    /** What breaks the rule; empty if it holds. */
    List<GateViolation> faults(InspectedFilm film, ExpectedFilm order);
}
