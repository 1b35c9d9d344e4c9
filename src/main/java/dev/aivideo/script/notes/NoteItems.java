package dev.aivideo.script.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a list that is being read. */
final class NoteItems {
    /** Groups: indentation, sign, number or letter, text. */
    static final Pattern ITEM = Pattern.compile(
            "^(\\s*)(?:([-*+•‣▪◦·–—☐☑☒]|o(?= {1,3}\\S))|(\\d{1,3}(?=[.)])|[a-h](?=[.)])|[A-H](?=\\)))[.)])\\s+(\\S.*)$");

    private static final Pattern TASK = Pattern.compile("^\\[[ xX]]\\s*");
    private static final Pattern BOX = Pattern.compile("^\\s*[☐☑☒]");
    private static final Pattern LABELLED = Pattern.compile("^\\s*\\p{L}[^:.!?–—]{1,40}(?::| [–—-]) \\S.{0,100}$");

    private final List<NoteBlock.Item> items = new ArrayList<>();
    private int start;
    private int indent;

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether the item, a match of {@link #ITEM}, is of the same list or below one of its items. */
    boolean takes(Matcher item) {
        return items.isEmpty() || isBelow(item) || (number(item) == 0) == (start == 0);
    }

    private boolean isBelow(Matcher item) {
        return !items.isEmpty() && item.group(1).length() > indent + 1;
    }

    void add(Matcher item) {
        String raw = item.group(4);
        String text = InlineMarkup.removed(TASK.matcher(raw).replaceFirst(""));
        if (isBelow(item)) {
            NoteBlock.Item parent = items.remove(items.size() - 1);
            List<String> children = new ArrayList<>(parent.children());
            children.add(text);
            items.add(new NoteBlock.Item(parent.text(), children, parent.isTask()));
            return;
        }
        if (items.isEmpty()) {
            start = number(item);
            indent = item.group(1).length();
        }
        items.add(new NoteBlock.Item(
                text,
                List.of(),
                TASK.matcher(raw).find() || BOX.matcher(item.group()).find()));
    }

    /** 0 if it has none; of a letter, its place in the alphabet. */
    private static int number(Matcher item) {
        String number = item.group(3);
        if (number == null) {
            return 0;
        }
        return number.matches("\\d+") ? Integer.parseInt(number) : Character.toLowerCase(number.charAt(0)) - 'a' + 1;
    }

    /** The last item's text goes on with a line. */
    void goOn(String line) {
        NoteBlock.Item before = items.remove(items.size() - 1);
        items.add(new NoteBlock.Item(
                before.text() + " " + InlineMarkup.removed(line), before.children(), before.isTask()));
    }

    NoteBlock.Listing take() {
        NoteBlock.Listing list = new NoteBlock.Listing(start, List.copyOf(items));
        items.clear();
        return list;
    }

    /** Whether they are lines of a label and what it stands for, with a heading above them or without. */
    static boolean areLabelled(List<String> lines) {
        int from = lines.get(0).matches("[^:.!?]{2,60}") && lines.size() > 2 ? 1 : 0;
        return lines.size() - from > 1
                && !lines.get(0).matches("(?i)(?:subject|to|from|cc|date|sent):.*")
                && lines.stream().skip(from).allMatch(NoteItems::isLabelled);
    }

    static boolean isLabelled(String line) {
        return LABELLED.matcher(line).matches();
    }

    static NoteBlock.Listing ofLabelled(List<String> lines) {
        return new NoteBlock.Listing(
                0,
                lines.stream()
                        .filter(NoteItems::isLabelled)
                        .map(line -> new NoteBlock.Item(InlineMarkup.removed(line), List.of(), false))
                        .toList());
    }
}
