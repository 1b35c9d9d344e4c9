/** The records: projects, scenes, narrations, shots, artifacts and the audit trail in {@code ai-video-generator.db}. */
@NullMarked
package dev.aivideo.project;

import org.jspecify.annotations.NullMarked;
