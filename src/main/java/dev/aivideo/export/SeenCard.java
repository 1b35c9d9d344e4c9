package dev.aivideo.export;

import dev.aivideo.project.ShownCard;

/**
 * A card of a film.
 *
 * @param scene number of its scene
 * @param sceneStartS where the scene begins in the film
 */
record SeenCard(int scene, double sceneStartS, ShownCard card) {}
