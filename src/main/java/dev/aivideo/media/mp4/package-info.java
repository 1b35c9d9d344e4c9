/** Reads the boxes of MP4 and QuickTime files (ISO/IEC 14496-12), whose tables may be hostile. */
@NullMarked
package dev.aivideo.media.mp4;

import org.jspecify.annotations.NullMarked;
