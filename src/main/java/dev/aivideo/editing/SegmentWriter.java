package dev.aivideo.editing;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.SegmentRepository;
import java.util.Map;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Puts segments on record, and among the decisions with which command each was rendered. */
class SegmentWriter implements ItemWriter<RenderedScene> {
    private final SegmentRepository segments;
    private final DecisionRepository decisions;

    SegmentWriter(SegmentRepository segments, DecisionRepository decisions) {
        this.segments = segments;
        this.decisions = decisions;
    }

    @Override
    public void write(Chunk<? extends RenderedScene> rendered) {
        for (RenderedScene scene : rendered) {
            segments.put(scene.segment());
            if (!scene.arguments().isEmpty()) {
                decisions.add(command(scene));
            }
        }
    }

    private static Decision command(RenderedScene rendered) {
        Scene scene = rendered.edit().scene();
        return Decision.of(
                scene.projectId(),
                scene.id(),
                Stage.EDITING,
                "ffmpeg-command",
                Map.of(
                        "frames", rendered.edit().frames(),
                        "shots", rendered.edit().shots().size(),
                        "captions", rendered.edit().captions().cues().size(),
                        "arguments", rendered.arguments()));
    }
}
