/** A voice on an OpenAI-compatible speech server, Kokoro-FastAPI for one, with its word times where it has them. */
@NullMarked
package dev.aivideo.speech.server;

import org.jspecify.annotations.NullMarked;
