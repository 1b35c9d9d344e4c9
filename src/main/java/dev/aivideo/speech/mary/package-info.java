/** MaryTTS in this process: the voice that works everywhere, and pronunciations for words no dictionary has. */
@NullMarked
package dev.aivideo.speech.mary;

import org.jspecify.annotations.NullMarked;
