/** Articles of an encyclopedia about a topic: the sources of narrations for which the operator gave no text. */
@NullMarked
package dev.aivideo.encyclopedia;

import org.jspecify.annotations.NullMarked;
