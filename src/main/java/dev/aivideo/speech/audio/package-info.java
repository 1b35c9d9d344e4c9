/** Works on samples: silence, rates, levels, and one scene's sound put together to the sample. */
@NullMarked
package dev.aivideo.speech.audio;

import org.jspecify.annotations.NullMarked;
