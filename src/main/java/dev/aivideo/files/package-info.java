/** Files and folders: whole or not at all, locked, checked, private. */
@NullMarked
package dev.aivideo.files;

import org.jspecify.annotations.NullMarked;
