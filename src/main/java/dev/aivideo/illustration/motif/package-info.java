/** The motifs that can be drawn. */
@NullMarked
package dev.aivideo.illustration.motif;

import org.jspecify.annotations.NullMarked;
