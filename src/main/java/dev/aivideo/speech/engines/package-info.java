/** Puts the speech engines together as the settings have them. */
@NullMarked
package dev.aivideo.speech.engines;

import org.jspecify.annotations.NullMarked;
