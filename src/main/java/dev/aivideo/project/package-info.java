/** The values that the stages hand to each other: film, scene, narration, shot. They know none of us. */
@NullMarked
package dev.aivideo.project;

import org.jspecify.annotations.NullMarked;
