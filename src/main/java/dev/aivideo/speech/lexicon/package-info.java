/** The operator's pronunciations: how words that no dictionary has right are to be said. */
@NullMarked
package dev.aivideo.speech.lexicon;

import org.jspecify.annotations.NullMarked;
