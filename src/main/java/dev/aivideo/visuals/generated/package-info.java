/** Draws pictures for the shots that no other source has anything for. */
@NullMarked
package dev.aivideo.visuals.generated;

import org.jspecify.annotations.NullMarked;
