/** Places of the earth: where they are, by the names that people write, and the borders around them. */
@NullMarked
package dev.aivideo.atlas;

import org.jspecify.annotations.NullMarked;
