/** The second stage: each scene's narration is spoken, and the film is fitted to the length asked for. */
@NullMarked
package dev.aivideo.voiceover;

import org.jspecify.annotations.NullMarked;
