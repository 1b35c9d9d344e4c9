/** Sentences, words and their meaning: what the script is made from and the pictures are matched by. */
@NullMarked
package dev.aivideo.language;

import org.jspecify.annotations.NullMarked;
