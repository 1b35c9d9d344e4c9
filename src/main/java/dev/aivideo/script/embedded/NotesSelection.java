package dev.aivideo.script.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Chooses what a short film tells of notes: their beginning, what they list, compare and quote, then of each section in
 * turn, so that no section is told to its end before another has begun.
 */
final class NotesSelection {
    private static final double TOLERANCE = 0.02;

    private final List<Passage> passages;
    private final Set<String> foremost;

    NotesSelection(List<Passage> passages, List<String> foremost) {
        this.passages = passages;
        this.foremost = new HashSet<>(foremost);
    }

    /** In the notes' order. */
    List<Passage> choose(int words) {
        SortedSet<Integer> chosen = new TreeSet<>();
        int left = (int) Math.round(words * (1 + TOLERANCE));
        for (int passage : ranked()) {
            SortedSet<Integer> more = withNeeded(passage);
            more.removeAll(chosen);
            int length = more.stream().mapToInt(i -> passages.get(i).words()).sum();
            if (length <= left) {
                chosen.addAll(more);
                left -= length;
            }
        }
        return chosen.stream().map(passages::get).toList();
    }

    private List<Integer> ranked() {
        int[] ranks = new int[passages.size()];
        int place = 0;
        boolean explained = false;
        for (int i = 0; i < ranks.length; i++) {
            boolean begins =
                    i == 0 || !passages.get(i).part().equals(passages.get(i - 1).part());
            place = begins ? 0 : place + 1;
            boolean first = passages.get(i).sentences().stream().anyMatch(foremost::contains);
            // What explains an enumeration is told with it.
            boolean explains = i > 0
                    && ranks[i - 1] <= 2
                    && passages.get(i).paragraph() == passages.get(i - 1).paragraph()
                    && !begins
                    && (ranks[i - 1] == 1 || explained);
            explained = explains;
            ranks[i] = i == 0 ? 0 : first ? 1 : explains ? 2 : 3 + place;
        }
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranks[i]))
                .toList();
    }

    /** With what it points back at. */
    private SortedSet<Integer> withNeeded(int passage) {
        SortedSet<Integer> needed = new TreeSet<>();
        int i = passage;
        needed.add(i);
        while (i > 0 && leans(i)) {
            i--;
            needed.add(i);
        }
        return needed;
    }

    private boolean leans(int passage) {
        List<String> sentences = new ArrayList<>(passages.get(passage).sentences());
        boolean sameParagraph =
                passages.get(passage).paragraph() == passages.get(passage - 1).paragraph();
        return !foremost.contains(sentences.get(0))
                && (Passages.pointsBack(sentences.get(0))
                        || sameParagraph
                                && Passages.holdsPronoun(passages.get(passage).text()));
    }
}
