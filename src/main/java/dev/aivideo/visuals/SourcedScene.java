package dev.aivideo.visuals;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.util.List;

/**
 * A scene with its pictures.
 *
 * @param shots in the order of showing, at least one
 * @param choice what was considered and why these won
 */
record SourcedScene(Scene scene, List<Shot> shots, Decision choice) {}
