/**
 * How well footage fits the scenes of a film, by what is said of both, and which clip is best shown where. It only
 * computes.
 */
@NullMarked
package dev.aivideo.visuals.relevance;

import org.jspecify.annotations.NullMarked;
