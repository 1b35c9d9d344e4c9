/** Footage from Pexels, https://www.pexels.com/api/documentation. */
@NullMarked
package dev.aivideo.visuals.pexels;

import org.jspecify.annotations.NullMarked;
