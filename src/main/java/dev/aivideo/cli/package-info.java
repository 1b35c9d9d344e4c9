/** The command line: starts the Job and shows the records. */
@NullMarked
package dev.aivideo.cli;

import org.jspecify.annotations.NullMarked;
