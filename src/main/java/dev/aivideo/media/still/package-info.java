/** Says what matters in a still, measured on a small version of it: what is margin, where to look, what must stay. */
@NullMarked
package dev.aivideo.media.still;

import org.jspecify.annotations.NullMarked;
