package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.wikipedia.ExtractBlocks.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Leaves out the sections that are no prose about the subject, by the headings that each Wikipedia uses. */
final class LeftOutSections {
    private static final Map<String, List<String>> HEADINGS = headings();

    private LeftOutSections() {}

    /** The blocks without those sections and their sub-sections, and without headings that nothing stands below. */
    static List<Block> without(List<Block> blocks, String language) {
        List<Block> kept = new ArrayList<>();
        List<Block> pending = new ArrayList<>();
        int leavingOut = 0;
        for (Block block : blocks) {
            if (block.isHeading()) {
                if (leavingOut == 0 || block.level() <= leavingOut) {
                    leavingOut = isLeftOut(block.text(), language) ? block.level() : 0;
                }
                pending.removeIf(before -> before.level() >= block.level());
                pending.add(block);
            } else if (leavingOut == 0) {
                kept.addAll(pending);
                pending.clear();
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isLeftOut(String heading, String language) {
        String small = heading.toLowerCase(Locale.ROOT).strip();
        return HEADINGS.getOrDefault(language, List.of()).stream()
                .anyMatch(one ->
                        one.endsWith("*") ? small.startsWith(one.substring(0, one.length() - 1)) : small.equals(one));
    }

    private static Map<String, List<String>> headings() {
        Map<String, List<String>> all = new HashMap<>();
        TopicLanguage.text("left-out-sections.txt")
                .lines()
                .forEach(line -> all.put(
                        line.substring(0, 2),
                        List.of(line.substring(3).toLowerCase(Locale.ROOT).split(", "))));
        return Map.copyOf(all);
    }
}
