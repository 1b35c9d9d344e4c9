package dev.aivideo.script.notes;

import dev.aivideo.language.SentenceForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lists: names in one sentence, steps in their order, other items each in its own with what it stands under. */
final class ListTeller {
    private static final int MOST_WORDS = 34;
    private static final int NAME_WORDS = 4;
    private static final Pattern LABEL = Pattern.compile("^([^:.!?\"“\\d]{2,40}):\\s+\\S.*$");
    private static final Pattern PAIR = Pattern.compile("^\\p{L}+: [^:]+$");
    private static final Pattern WHAT_IT_IS =
            Pattern.compile("(?i)^what (?:(?:it|she|he|this) (?:is|was)|(?:is|was) .{1,40}?)\\??$");

    private final SentenceForms forms;
    private final Asides asides;
    private final FragmentTeller fragments;

    ListTeller(SentenceForms forms, Asides asides, FragmentTeller fragments) {
        this.forms = forms;
        this.asides = asides;
        this.fragments = fragments;
    }

    /**
     * @param heading that the list stands under; empty if there is none
     * @param lead the sentence before it that it completes; empty if there is none
     * @param goesOn whether more steps of the same follow
     * @param leftOut takes the items that are not told
     */
    List<String> told(NoteBlock.Listing list, String heading, String lead, boolean goesOn, List<String> leftOut) {
        List<NoteBlock.Item> items = new ArrayList<>();
        NotePerson person = NotePerson.of(list.items(), fragments.about());
        for (NoteBlock.Item item : list.items()) {
            boolean told =
                    !item.isTask() && !isAside(item.text()) && !person.isNobodys(Shorthand.writtenOut(item.text()));
            if (told) {
                items.add(item);
            } else {
                leftOut.add(item.text());
            }
        }
        List<String> texts = items.stream()
                .map(item -> ItemLabels.withColon(forms, person.named(Shorthand.writtenOut(item.text()))))
                .toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        if (isSteps(list, texts)) {
            return new StepTeller(forms).told(texts, list.start(), stepsOf(list, heading, lead), goesOn);
        }
        Optional<String> whole = inOne(items, texts, heading, lead);
        return whole.isPresent() ? List.of(whole.get()) : each(items, texts, heading, lead, leftOut);
    }

    private static String stepsOf(NoteBlock.Listing list, String heading, String lead) {
        boolean begins = list.start() == 1 || heading.matches("(?i)(?:day|week|part|phase|stage|evening|morning) .*");
        return !lead.isEmpty() || !begins || heading.endsWith("?") || words(heading) > 7 ? lead : bare(heading);
    }

    private boolean isAside(String text) {
        Matcher label = LABEL.matcher(text);
        return asides.isFurniture(text)
                || asides.isScheduled(text)
                || label.matches() && asides.isAside(label.group(1));
    }

    private boolean isSteps(NoteBlock.Listing list, List<String> texts) {
        long instructions = texts.stream().filter(forms::isInstruction).count();
        return instructions * 2 > texts.size()
                || list.start() > 0 && instructions * 2 >= texts.size() && texts.size() > 1;
    }

    /** Names, or what completes a lead-in. */
    private Optional<String> inOne(List<NoteBlock.Item> items, List<String> texts, String heading, String lead) {
        boolean deep = items.stream().anyMatch(item -> !item.children().isEmpty());
        boolean plain =
                !deep && texts.size() > 1 && texts.stream().noneMatch(text -> text.matches(".*[:!?].*|.*\\. .*"));
        boolean names = plain && texts.stream().allMatch(this::isName);
        if (!plain || lead.isEmpty() && !names) {
            return Optional.empty();
        }
        String joined = Listed.and(forms.lowerAll(
                texts.stream().map(text -> text.replaceAll("[.;,]$", "")).toList()));
        String whole = ListLead.begun(lead.isEmpty() ? heading : lead, joined, !lead.isEmpty());
        return words(whole) <= MOST_WORDS && !whole.isEmpty() ? Optional.of(whole) : Optional.empty();
    }

    private boolean isName(String text) {
        return text.split("\\s+").length <= NAME_WORDS && !forms.isStatement(text) && !text.matches(".*\\d.*");
    }

    private List<String> each(
            List<NoteBlock.Item> items, List<String> texts, String heading, String lead, List<String> leftOut) {
        List<String> told = new ArrayList<>();
        enumerated(texts, lead.isEmpty() ? heading : lead, !lead.isEmpty()).ifPresent(told::add);
        String prefix = lead.isEmpty() ? heading : lead;
        boolean announced = !told.isEmpty();
        List<String> open = new ArrayList<>();
        boolean pairs = arePairs(texts);
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).endsWith(":") && !items.get(i).children().isEmpty()) {
                flush(open, prefix, told, leftOut);
                told.addAll(below(items.get(i), texts.get(i), leftOut));
                continue;
            }
            if (pairs) {
                open.add(texts.get(i).replaceFirst(": ", ", "));
                continue;
            }
            String text = withChildren(texts.get(i), items.get(i).children());
            Optional<String> definition = i == 0 ? definition(heading, texts.get(i)) : Optional.empty();
            Optional<String> quoted = QuotationTeller.told(text);
            Optional<String> whole = definition
                    .or(() -> quoted)
                    .or(() -> needsHeading(heading, text) ? Optional.empty() : fragments.sentence(text));
            if (whole.isEmpty()) {
                prefix = open.isEmpty() ? fragments.withName(prefix) : prefix;
                open.add(text);
                continue;
            }
            flush(open, prefix, told, leftOut);
            if (!announced && !lead.isEmpty() && i == 0) {
                told.add(ListLead.with(lead.replaceAll("[:…\\s]+$", ""), forms.lower(whole.get())));
            } else {
                told.add(whole.get());
            }
            statements(items.get(i).children()).forEach(told::add);
        }
        flush(open, prefix, told, leftOut);
        return told;
    }

    /** Labels of a word with what they stand for, some of them too short for a sentence of their own. */
    private static boolean arePairs(List<String> texts) {
        return texts.size() > 1
                && texts.stream().allMatch(text -> PAIR.matcher(text).matches())
                && texts.stream().anyMatch(text -> words(text) < 3);
    }

    /** What stands below an item that leads to it, such as "Evidence:". */
    private List<String> below(NoteBlock.Item item, String lead, List<String> leftOut) {
        NoteBlock.Listing list = new NoteBlock.Listing(
                0,
                item.children().stream()
                        .map(text -> new NoteBlock.Item(text, List.of(), false))
                        .toList());
        return told(list, "", lead, false, leftOut);
    }

    private static boolean needsHeading(String heading, String text) {
        return ListLead.isNeed(bare(heading)) && !text.isEmpty();
    }

    /** "The four stages are …" of items that begin with what they explain. */
    private Optional<String> enumerated(List<String> texts, String heading, boolean isLead) {
        String plain = bare(heading.replaceAll("[:…\\s]+$", ""));
        boolean labelled = texts.size() > 1
                && texts.stream().allMatch(text -> LABEL.matcher(text).matches());
        if (!labelled || !ListLead.enumerates(plain, isLead)) {
            return Optional.empty();
        }
        List<String> names = forms.lowerAll(
                texts.stream().map(text -> text.substring(0, text.indexOf(':'))).toList());
        String begun = ListLead.begun(plain, Listed.and(names), isLead);
        return words(begun) <= MOST_WORDS ? Optional.of(begun) : Optional.empty();
    }

    /** What the notes are about, under "What it is". */
    private Optional<String> definition(String heading, String text) {
        NoteSubject subject = fragments.about();
        boolean fits = WHAT_IT_IS.matcher(heading).matches()
                && text.matches("(?:an?|the|one) .*")
                && !forms.isStatement(text.replaceAll("\\b(?:that|which|who)\\b.*", ""));
        return fits
                ? Optional.of(Listed.sentence(fragments.subject() + " " + (subject.past() ? "was " : "is ") + text))
                : Optional.empty();
    }

    private void flush(List<String> open, String prefix, List<String> told, List<String> leftOut) {
        String heading = bare(prefix.replaceAll("[:…\\s]+$", ""));
        List<String> some = new ArrayList<>();
        for (String text : open) {
            if (!some.isEmpty() && words(heading + " " + String.join(" ", some) + " " + text) > MOST_WORDS) {
                add(heading, some, told, leftOut);
                some.clear();
            }
            some.add(text);
        }
        if (!some.isEmpty()) {
            add(heading, some, told, leftOut);
        }
        open.clear();
    }

    private void add(String heading, List<String> some, List<String> told, List<String> leftOut) {
        String joined = Listed.and(some.stream()
                .map(text -> forms.lower(text.replaceAll("[.;,]$", "")))
                .toList());
        if (heading.isEmpty()) {
            leftOut.addAll(some);
        } else if (ListLead.isNeed(heading)) {
            told.add(Listed.sentence((told.isEmpty() ? "You need " : "You also need ") + joined));
        } else if (heading.endsWith("?") && !told.isEmpty()
                || WHAT_IT_IS.matcher(heading).matches()) {
            told.add(Listed.sentence(joined));
        } else {
            told.add(ListLead.with(heading, joined));
        }
    }

    private static String bare(String heading) {
        return heading.replaceAll("\\s*\\([^)]*\\)", "").strip();
    }

    /** Children that are no sentences stand behind their item. */
    private String withChildren(String text, List<String> children) {
        List<String> parts = children.stream()
                .map(Shorthand::writtenOut)
                .filter(child -> !forms.isStatement(child) && !asides.isFurniture(child))
                .toList();
        return parts.isEmpty() ? text : text + (text.contains(":") ? ", " : ": ") + String.join(", ", parts);
    }

    private List<String> statements(List<String> children) {
        return children.stream()
                .map(Shorthand::writtenOut)
                .filter(child -> forms.isStatement(child) && !asides.isFurniture(child))
                .map(Listed::sentence)
                .toList();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
