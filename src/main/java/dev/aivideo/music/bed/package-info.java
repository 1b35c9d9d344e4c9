/** Composes and plays quiet music of the program's own. */
@NullMarked
package dev.aivideo.music.bed;

import org.jspecify.annotations.NullMarked;
