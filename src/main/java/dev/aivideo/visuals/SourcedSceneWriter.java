package dev.aivideo.visuals;

import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.ShotRepository;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Records the shots of scenes, with a preview for the web app and why they were chosen. */
class SourcedSceneWriter implements ItemWriter<SourcedScene> {
    private final ShotRepository shots;
    private final DecisionRepository decisions;
    private final Preview preview;

    SourcedSceneWriter(ShotRepository shots, DecisionRepository decisions, Preview preview) {
        this.shots = shots;
        this.decisions = decisions;
        this.preview = preview;
    }

    @Override
    public void write(Chunk<? extends SourcedScene> chunk) {
        for (SourcedScene sourced : chunk) {
            Scene scene = sourced.scene();
            List<Shot> chosen = sourced.shots();
            shots.replace(scene.projectId(), scene.id(), chosen, preview.of(scene, chosen.get(0)));
            decisions.add(sourced.choice());
        }
    }
}
