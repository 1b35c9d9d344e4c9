/** The third stage: each scene gets its shots from the footage sources. */
@NullMarked
package dev.aivideo.visuals;

import org.jspecify.annotations.NullMarked;
