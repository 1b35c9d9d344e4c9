package dev.aivideo.editing;

import dev.aivideo.project.Shot;
import java.util.ArrayList;
import java.util.List;

/** Which shots are seen when. */
public class ShownShots {
    /** Of a shot that is fading in or out, less than this does not count. */
    private static final double SEEN_S = 0.3;

    private final FilmEdits edits;

    ShownShots(FilmEdits edits) {
        this.edits = edits;
    }

    /** The shots that are seen between two seconds of the film, in the order of showing. */
    public List<Shot> between(String projectId, double fromS, double toS) {
        List<Shot> seen = new ArrayList<>();
        double longEnoughS = Math.min(SEEN_S, (toS - fromS) / 2);
        long sceneStart = edits.openingFrames(projectId);
        for (SceneEdit edit : edits.of(projectId)) {
            for (ShotSpan span : edit.shots()) {
                double startS = edit.format().rate().seconds(sceneStart + span.startFrame());
                double endS = edit.format().rate().seconds(sceneStart + span.endFrame());
                if (Math.min(endS, toS) - Math.max(startS, fromS) >= longEnoughS) {
                    seen.add(span.shot());
                }
            }
            sceneStart += edit.frames();
        }
        return seen;
    }
}
