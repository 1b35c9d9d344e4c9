/** HTTP with time limits, retries and quotas, and resumable downloads. */
@NullMarked
package dev.aivideo.net;

import org.jspecify.annotations.NullMarked;
