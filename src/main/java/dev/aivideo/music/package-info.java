/** Music under the voice: what a film needs of it, wherever it comes from. */
@NullMarked
package dev.aivideo.music;

import org.jspecify.annotations.NullMarked;
