/** The system of record: SQL on {@code ai-video-generator.db}, and the artifact store. */
@NullMarked
package dev.aivideo.records;

import org.jspecify.annotations.NullMarked;
