package dev.aivideo.script.notes;

import dev.aivideo.language.Markdown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Collects what is told under its headings, nothing twice. */
final class ToldSections {
    private final List<Markdown.Section> sections = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> foremost = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final NavigableMap<Integer, String> headings = new TreeMap<>();

    /** Begins a section; without a heading if it is blank. */
    void begin(int level, String heading) {
        end();
        headings.tailMap(level, true).clear();
        if (!heading.isBlank()) {
            headings.put(level, heading);
        }
    }

    /** The heading that what comes next stands under; empty if there is none. */
    String topic() {
        return headings.isEmpty() ? "" : headings.lastEntry().getValue();
    }

    /** Whether nothing was told and no heading came but the title. */
    boolean isPreamble() {
        return isEmpty() && open.isEmpty() && headings.isEmpty();
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    /** Adds a paragraph; an answer stands with its question. */
    void add(List<String> sentences) {
        List<String> fresh = sentences.stream().filter(this::isNew).toList();
        if (fresh.isEmpty()) {
            return;
        }
        String paragraph = String.join(" ", fresh);
        boolean answers = !open.isEmpty() && open.get(open.size() - 1).endsWith("?");
        open.add(answers ? open.remove(open.size() - 1) + " " + paragraph : paragraph);
    }

    /** Adds a paragraph of sentences that a short film tells before others. */
    void addForemost(List<String> sentences) {
        foremost.addAll(sentences);
        add(sentences);
    }

    /** The same words are told once, with a label or without. */
    private boolean isNew(String sentence) {
        return said.add(sentence.replaceFirst("^[^:.]{2,40}: ", "").toLowerCase(Locale.ROOT));
    }

    private void end() {
        if (!open.isEmpty()) {
            sections.add(new Markdown.Section(List.copyOf(headings.values()), open));
            open.clear();
        }
    }

    List<String> foremost() {
        return foremost;
    }

    Markdown.Prose prose(String title) {
        end();
        return new Markdown.Prose(title, sections);
    }
}
