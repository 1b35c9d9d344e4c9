/** Output of results: tables, progress, texts. */
@NullMarked
package dev.aivideo.cli.output;

import org.jspecify.annotations.NullMarked;
