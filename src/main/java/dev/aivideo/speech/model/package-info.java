/** Fetches voice models once, checks them byte for byte, and keeps them for all workspaces. */
@NullMarked
package dev.aivideo.speech.model;

import org.jspecify.annotations.NullMarked;
