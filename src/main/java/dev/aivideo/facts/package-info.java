/** What a sentence states that a picture can show: places, dates, figures, quotations, lists, people. */
@NullMarked
package dev.aivideo.facts;

import org.jspecify.annotations.NullMarked;
