/** The words on drawn pictures, and how they are set. */
@NullMarked
package dev.aivideo.illustration.lettering;

import org.jspecify.annotations.NullMarked;
