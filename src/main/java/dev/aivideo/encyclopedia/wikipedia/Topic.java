package dev.aivideo.encyclopedia.wikipedia;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A topic as it was understood.
 *
 * @param whole its words without marks at the ends
 * @param subjects what it asks about: one thing, or two that are compared; each as the stems that tell it
 * @param parts where the subject is said to be one thing and another, the stems of each; empty otherwise
 * @param expected stems that titles of the right articles may have beside the subject's
 * @param guesses titles that an article about it may have, the likeliest first, at most 50
 * @param searches what to search with, the best first
 */
record Topic(
        String whole,
        String language,
        List<Set<String>> subjects,
        List<Set<String>> parts,
        Set<String> expected,
        List<String> guesses,
        List<String> searches) {

    /** Every stem that tells what it is about. */
    Set<String> content() {
        Set<String> all = new LinkedHashSet<>(TopicLanguage.of(language).content(whole));
        subjects.forEach(all::addAll);
        return all;
    }

    boolean compares() {
        return subjects.size() > 1;
    }
}
