/** Fetches neural models once, checks them byte for byte, and keeps them for all workspaces. */
@NullMarked
package dev.aivideo.models;

import org.jspecify.annotations.NullMarked;
