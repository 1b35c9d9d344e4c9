/** What motifs are drawn on and with. */
@NullMarked
package dev.aivideo.illustration.canvas;

import org.jspecify.annotations.NullMarked;
