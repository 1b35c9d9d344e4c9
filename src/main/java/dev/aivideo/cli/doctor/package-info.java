/** Checks of the machine, the workspace, the tools and the services. */
@NullMarked
package dev.aivideo.cli.doctor;

import org.jspecify.annotations.NullMarked;
