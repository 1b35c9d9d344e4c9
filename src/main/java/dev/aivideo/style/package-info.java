/** The styles of a channel: read from {@code config/styles}, made from a logo, and handed to whatever draws. */
@NullMarked
package dev.aivideo.style;

import org.jspecify.annotations.NullMarked;
