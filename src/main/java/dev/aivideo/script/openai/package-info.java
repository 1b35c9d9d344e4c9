/** Scripts by a language model behind an OpenAI-compatible chat endpoint: Groq, Ollama, or another. */
@NullMarked
package dev.aivideo.script.openai;

import org.jspecify.annotations.NullMarked;
