package dev.aivideo.editing;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.records.DecisionRepository;
import java.util.Map;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes down with which command a segment was made. The segment itself is recorded when it takes its name. */
class SegmentWriter implements ItemWriter<Segment> {
    private final DecisionRepository decisions;

    SegmentWriter(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public void write(Chunk<? extends Segment> segments) {
        for (Segment segment : segments) {
            if (!segment.arguments().isEmpty()) {
                Scene scene = segment.edit().scene();
                decisions.add(Decision.of(
                        scene.projectId(),
                        scene.id(),
                        Stage.EDITING,
                        "ffmpeg-command",
                        Map.of(
                                "frames", segment.edit().frames(),
                                "shots", segment.edit().shots().size(),
                                "captions", segment.edit().cues().size(),
                                "arguments", segment.arguments())));
            }
        }
    }
}
