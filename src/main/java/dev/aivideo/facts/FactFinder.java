package dev.aivideo.facts;

import java.util.List;

/** Finds the facts of one kind. */
interface FactFinder {
    /** Takes the words of what it finds if no other finder shall read them. */
    List<? extends Fact> find(Reading reading);
}
