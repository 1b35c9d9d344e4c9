/** The public interface of DVIDS, https://api.dvidshub.net/docs, and a server that offers it by the Model Context Protocol. */
@NullMarked
package dev.aivideo.footage.dvids;

import org.jspecify.annotations.NullMarked;
