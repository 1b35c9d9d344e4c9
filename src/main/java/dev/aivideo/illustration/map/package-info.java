/** Draws maps of the places that a sentence names. */
@NullMarked
package dev.aivideo.illustration.map;

import org.jspecify.annotations.NullMarked;
