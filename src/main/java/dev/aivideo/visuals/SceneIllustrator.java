package dev.aivideo.visuals;

import dev.aivideo.files.Checksums;
import dev.aivideo.illustration.Illustration;
import dev.aivideo.illustration.IllustrationRequest;
import dev.aivideo.illustration.Illustrator;
import dev.aivideo.project.Scene;
import java.nio.file.Path;
import java.util.List;

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
     * The open shots in the order of showing.
     *
     * @param taken how many shots, the first ones, have their pictures
     * @throws dev.aivideo.illustration.IllustrationException if a picture cannot be written
     */
    List<DrawnShot> draw(Scene scene, int taken, int open) {
        IllustrationRequest request = queries.illustrations(scene, taken, open);
        return illustrator.illustrate(request, files.folder(scene)).stream()
                .map(drawn -> recorded(scene, drawn))
                .toList();
    }

    private DrawnShot recorded(Scene scene, Illustration drawn) {
        keep(scene, drawn, drawn.files().backdrop());
        drawn.files().layers().forEach(layer -> keep(scene, drawn, layer.file()));
        return new DrawnShot(drawn, Checksums.sha256OfOwn(drawn.files().backdrop()));
    }

    private void keep(Scene scene, Illustration drawn, Path file) {
        files.keep(scene, DrawnShot.key(drawn), drawn.design(), file);
    }
}
