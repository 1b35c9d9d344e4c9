/** What an encyclopedia knows: articles on a topic, and the one thing that a name in a film means. */
@NullMarked
package dev.aivideo.encyclopedia;

import org.jspecify.annotations.NullMarked;
