/** The operator's own folder of clips and stills. */
@NullMarked
package dev.aivideo.footage.library;

import org.jspecify.annotations.NullMarked;
