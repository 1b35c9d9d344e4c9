/**
 * Reads the operator's documents, files or pages of the web, as Markdown to make narrations from: what their authors
 * wrote as running text under headings, without what surrounds it on a page.
 */
@NullMarked
package dev.aivideo.documents;

import org.jspecify.annotations.NullMarked;
