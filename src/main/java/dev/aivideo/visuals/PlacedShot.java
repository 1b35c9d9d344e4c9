package dev.aivideo.visuals;

import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chosen picture in its place.
 *
 * @param slot when it is seen; null if the scene's shots share its time among them
 */
record PlacedShot(ChosenShot chosen, @Nullable Slot slot) {

    /**
     * Puts drawn pictures where they were drawn for, and found ones into the other slots in their order. Where pictures
     * are missing, those that are there share the scene's time.
     */
    static List<PlacedShot> of(
            List<Slot> slots, List<? extends ChosenShot> found, List<Slot> open, List<? extends ChosenShot> drawn) {
        if (drawn.size() < open.size()) {
            return Stream.concat(found.stream(), drawn.stream())
                    .map(shot -> new PlacedShot(shot, null))
                    .toList();
        }
        Iterator<? extends ChosenShot> nextFound = found.iterator();
        Iterator<? extends ChosenShot> nextDrawn = drawn.iterator();
        List<PlacedShot> placed = new ArrayList<>();
        for (Slot slot : slots) {
            placed.add(new PlacedShot(open.contains(slot) ? nextDrawn.next() : nextFound.next(), slot));
        }
        return placed;
    }

    /** @param position from 1 in the order of showing */
    Shot shot(Scene scene, int position, Workspace workspace) {
        return chosen.shot(scene, position, slot, workspace);
    }
}
