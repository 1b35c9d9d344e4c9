/** Cards: what a sentence states, set as figures, charts, lists and lines of type, each part at its own words. */
@NullMarked
package dev.aivideo.illustration.card;

import org.jspecify.annotations.NullMarked;
