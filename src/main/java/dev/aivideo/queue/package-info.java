/** The queue of films, and the lists that it is filled from. */
@NullMarked
package dev.aivideo.queue;

import org.jspecify.annotations.NullMarked;
