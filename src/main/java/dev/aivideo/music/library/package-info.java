/** Knows the operator's folder of music, chooses from it and makes a file last as long as a film. */
@NullMarked
package dev.aivideo.music.library;

import org.jspecify.annotations.NullMarked;
