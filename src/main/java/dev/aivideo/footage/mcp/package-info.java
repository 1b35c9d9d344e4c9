/** Footage from catalogues that are reached through a server of the Model Context Protocol. */
@NullMarked
package dev.aivideo.footage.mcp;

import org.jspecify.annotations.NullMarked;
