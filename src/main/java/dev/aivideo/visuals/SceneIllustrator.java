package dev.aivideo.visuals;

import dev.aivideo.files.Checksums;
import dev.aivideo.illustration.Illustration;
import dev.aivideo.illustration.IllustrationRequest;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.Illustrator;
import dev.aivideo.project.Scene;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the shots for which a scene has no footage, and records their files. */
class SceneIllustrator {
    private final Illustrator illustrator;
    private final SceneQueries queries;
    private final SceneFiles files;

    SceneIllustrator(Illustrator illustrator, SceneQueries queries, SceneFiles files) {
        this.illustrator = illustrator;
        this.queries = queries;
        this.files = files;
    }

    /**
     * Draws shots.
     *
     * @param open in the order of showing
     * @return in their order; fewer if some cannot be drawn
     * @throws dev.aivideo.illustration.IllustrationException if a picture cannot be written
     */
    List<DrawnShot> draw(Scene scene, List<Slot> open) {
        IllustrationRequest request = queries.illustrations(scene, open);
        List<Illustration> drawn = illustrator.illustrate(request, files.folder(scene));
        boolean isAll = drawn.size() == open.size();
        return IntStream.range(0, drawn.size())
                .mapToObj(n -> recorded(scene, drawn.get(n), isAll && statesFact(open.get(n))))
                .toList();
    }

    private static boolean statesFact(Slot slot) {
        return slot.sentences().stream().anyMatch(sentence -> !sentence.facts().isEmpty());
    }

    private DrawnShot recorded(Scene scene, Illustration drawn, boolean isOfFact) {
        keep(scene, drawn, drawn.files().backdrop());
        drawn.files().layers().forEach(layer -> keep(scene, drawn, layer.file()));
        return new DrawnShot(
                drawn, isOfFact, Checksums.sha256OfOwn(drawn.files().backdrop()));
    }

    private void keep(Scene scene, Illustration drawn, Path file) {
        files.keep(scene, DrawnShot.key(drawn), drawn.design(), file);
    }
}
