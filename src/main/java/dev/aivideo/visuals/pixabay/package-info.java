/** Footage from Pixabay, https://pixabay.com/api/docs. */
@NullMarked
package dev.aivideo.visuals.pixabay;

import org.jspecify.annotations.NullMarked;
