/** Kokoro-82M in this process on ONNX Runtime: pronunciation, durations and sound, without native code of our own. */
@NullMarked
package dev.aivideo.speech.kokoro;

import org.jspecify.annotations.NullMarked;
