/** Writes narrations without a service, from a source text or as an outline. */
@NullMarked
package dev.aivideo.script.embedded;

import org.jspecify.annotations.NullMarked;
