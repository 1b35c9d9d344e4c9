/** Stills and clips of Wikimedia Commons whose licence lets a film show them. */
@NullMarked
package dev.aivideo.footage.commons;

import org.jspecify.annotations.NullMarked;
