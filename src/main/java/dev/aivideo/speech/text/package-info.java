/** Writes a narration out as it is spoken: no digit, symbol or abbreviation is left for a voice to guess at. */
@NullMarked
package dev.aivideo.speech.text;

import org.jspecify.annotations.NullMarked;
