/** The night: takes what failed and what waits, one film after the other, and leaves a report. */
@NullMarked
package dev.aivideo.nightly;

import org.jspecify.annotations.NullMarked;
