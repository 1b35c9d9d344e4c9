/** Finds and fetches pictures that somebody else took: the port of all footage sources. */
@NullMarked
package dev.aivideo.footage;

import org.jspecify.annotations.NullMarked;
