/** Tables, progress and the words in which results are printed. */
@NullMarked
package dev.aivideo.cli.output;

import org.jspecify.annotations.NullMarked;
