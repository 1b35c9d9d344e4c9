package dev.aivideo.project;

/** How one shot gives way to the next. */
public enum Transitions {
    /** A crossfade within a scene, a cut between scenes. */
    CROSSFADES,
    /** A cut within a thought, a crossfade between scenes, a dip to the ground colour at chapters. */
    BY_RULE,
    /** Cuts only. */
    CUTS
}
