/** Speaks HTTP with time limits, retries and quotas, and brings files from outside whole or not at all. */
@NullMarked
package dev.aivideo.net;

import org.jspecify.annotations.NullMarked;
