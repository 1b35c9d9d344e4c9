/** Films of the Internet Archive whose licence is stated. */
@NullMarked
package dev.aivideo.footage.archive;

import org.jspecify.annotations.NullMarked;
