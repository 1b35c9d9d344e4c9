/** The first stage: a topic, or the operator's own text, becomes the narration of the scenes. */
@NullMarked
package dev.aivideo.script;

import org.jspecify.annotations.NullMarked;
