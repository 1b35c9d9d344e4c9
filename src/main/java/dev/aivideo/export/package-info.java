/** The last stage: join, master, check like a broadcaster's gate, and publish. */
@NullMarked
package dev.aivideo.export;

import org.jspecify.annotations.NullMarked;
