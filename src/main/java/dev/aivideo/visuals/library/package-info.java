/** The operator's own folder of clips and stills. */
@NullMarked
package dev.aivideo.visuals.library;

import org.jspecify.annotations.NullMarked;
