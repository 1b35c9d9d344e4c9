/** Wikipedia as an encyclopedia: from a topic to the articles that are really about it, and their texts as prose. */
@NullMarked
package dev.aivideo.encyclopedia.wikipedia;

import org.jspecify.annotations.NullMarked;
