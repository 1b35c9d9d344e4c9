/** What tests of several packages share: builders of records with values that work, and fakes of our own interfaces. */
@NullMarked
package dev.aivideo.testing;

import org.jspecify.annotations.NullMarked;
