package dev.aivideo.visuals.relevance;

import dev.aivideo.footage.Candidate;
import java.util.List;

/** Judges how well clips fit the scenes of a film. */
@FunctionalInterface
public interface Relevance {

    /**
     * Judge clips, each by itself and in comparison with the others.
     *
     * @param clips each once
     * @return how each clip fits each scene: a list for each clip, in order, of as many as the film has scenes
     */
    List<List<SceneFit>> judge(List<Candidate> clips);
}
