/** Brings the wanted seconds of clips from the network, and no byte of them twice. */
@NullMarked
package dev.aivideo.footage.download;

import org.jspecify.annotations.NullMarked;
