/** Footage from the NASA Image and Video Library, https://images.nasa.gov. */
@NullMarked
package dev.aivideo.visuals.nasa;

import org.jspecify.annotations.NullMarked;
