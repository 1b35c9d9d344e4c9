/** Runs FFmpeg and ffprobe, and reads and writes sound. */
@NullMarked
package dev.aivideo.media;

import org.jspecify.annotations.NullMarked;
