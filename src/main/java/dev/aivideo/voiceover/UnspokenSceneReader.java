package dev.aivideo.voiceover;

import dev.aivideo.project.Scene;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The scenes that have no sound yet, in order: what is done is read from the records, never from a counter. */
class UnspokenSceneReader implements ItemReader<Scene> {
    private final Iterator<Scene> scenes;
    private final Predicate<Scene> done;

    UnspokenSceneReader(List<Scene> scenes, Predicate<Scene> done) {
        this.scenes = scenes.iterator();
        this.done = done;
    }

    @Override
    public @Nullable Scene read() {
        while (scenes.hasNext()) {
            Scene scene = scenes.next();
            if (!done.test(scene)) {
                return scene;
            }
        }
        return null;
    }
}
