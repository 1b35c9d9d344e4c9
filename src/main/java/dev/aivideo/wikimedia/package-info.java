/** The Action API of Wikimedia's projects, asked within one budget for all of them. */
@NullMarked
package dev.aivideo.wikimedia;

import org.jspecify.annotations.NullMarked;
