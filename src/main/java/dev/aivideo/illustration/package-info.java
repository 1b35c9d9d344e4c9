/** Draws pictures for the shots that no other source has anything for. */
@NullMarked
package dev.aivideo.illustration;

import org.jspecify.annotations.NullMarked;
