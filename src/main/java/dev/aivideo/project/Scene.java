package dev.aivideo.project;

import java.util.List;

/**
 * One scene of the script: what is said, and what should be seen.
 *
 * @param id UUID v4
 * @param number from 1, without gaps
 * @param text the narration as the script has it
 * @param visualKeywords search terms, best first
 */
public record Scene(String id, String projectId, int number, String text, List<String> visualKeywords) {
    public Scene {
        if (number < 1) {
            throw new IllegalArgumentException("Scene numbers begin at 1, was " + number);
        }
        visualKeywords = List.copyOf(visualKeywords);
    }
}
