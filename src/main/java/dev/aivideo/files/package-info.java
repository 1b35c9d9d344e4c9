/** Files and folders: atomic writing, locks, checksums, permissions, text encodings. */
@NullMarked
package dev.aivideo.files;

import org.jspecify.annotations.NullMarked;
