/** The night: makes the films that can be restarted and those of the queue, and writes a report. */
@NullMarked
package dev.aivideo.nightly;

import org.jspecify.annotations.NullMarked;
