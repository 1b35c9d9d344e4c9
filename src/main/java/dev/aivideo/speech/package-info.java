/** Speaks sentences: a port in our words, and who can be had to speak. */
@NullMarked
package dev.aivideo.speech;

import org.jspecify.annotations.NullMarked;
