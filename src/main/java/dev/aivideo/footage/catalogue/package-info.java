/** Catalogues on the network that are asked over HTTP: NASA, Pexels, Pixabay, and what they share. */
@NullMarked
package dev.aivideo.footage.catalogue;

import org.jspecify.annotations.NullMarked;
