/** Wires the five stages into the one Job: launching, restarting, audit, progress and exit codes. */
@NullMarked
package dev.aivideo.job;

import org.jspecify.annotations.NullMarked;
