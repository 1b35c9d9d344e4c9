/** What the web app reads from the records, in its words. */
@NullMarked
package dev.aivideo.records.webapp;

import org.jspecify.annotations.NullMarked;
