/** Finds and fetches existing pictures and clips: the port of all footage sources. */
@NullMarked
package dev.aivideo.footage;

import org.jspecify.annotations.NullMarked;
