/** The facts that a narration is written from, and whether it keeps to them. */
@NullMarked
package dev.aivideo.script.grounding;

import org.jspecify.annotations.NullMarked;
