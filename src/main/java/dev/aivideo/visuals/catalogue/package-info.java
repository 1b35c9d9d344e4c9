/** What the catalogues of footage have in common: how they are asked, and what of their answers is of use. */
@NullMarked
package dev.aivideo.visuals.catalogue;

import org.jspecify.annotations.NullMarked;
