/** Options that several commands have, and the rules for their values. */
@NullMarked
package dev.aivideo.cli.options;

import org.jspecify.annotations.NullMarked;
