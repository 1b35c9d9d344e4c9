/** What commands work with: the workspace's records and settings, and the parts of the program. */
@NullMarked
package dev.aivideo.cli.workbench;

import org.jspecify.annotations.NullMarked;
