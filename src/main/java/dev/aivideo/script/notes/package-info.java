/** Turns notes — headings, lists, tables, quotations — into sentences that can be told, and leaves out what is no content. */
@org.jspecify.annotations.NullMarked
package dev.aivideo.script.notes;
