/** The web app's own tables, values and date format. */
@NullMarked
package dev.aivideo.records.webapp;

import org.jspecify.annotations.NullMarked;
