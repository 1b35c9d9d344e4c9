/** The fourth stage: the film is planned in frames, and each scene is rendered to one segment. */
@NullMarked
package dev.aivideo.editing;

import org.jspecify.annotations.NullMarked;
