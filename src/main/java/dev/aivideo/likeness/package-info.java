/** Looks at pictures: how well one shows what a text says. */
@NullMarked
package dev.aivideo.likeness;

import org.jspecify.annotations.NullMarked;
