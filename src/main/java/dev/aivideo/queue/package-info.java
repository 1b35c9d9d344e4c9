/** The films that wait to be made, and the lists that they are read from. */
@NullMarked
package dev.aivideo.queue;

import org.jspecify.annotations.NullMarked;
