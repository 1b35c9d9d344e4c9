package dev.aivideo.script.notes;

import dev.aivideo.language.Html;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.SentenceForms;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells notes: a text that is set as headings, lists and tables rather than written to be read aloud. */
public final class NotesTelling {
    private static final Pattern LETTER_HEAD = Pattern.compile("(?i)^(?:subject|to|from|cc|bcc|date|sent|re):\\s.*");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?i)^(?:cheers|(?:kind |best |warm )?regards|best(?: wishes)?|many thanks|thanks|yours (?:sincerely|faithfully|truly)|all the best|love|sincerely)[,!.]?(?:\\s.*)?$");
    private static final Pattern GOALS = Pattern.compile(
            "(?i)^(?:.{0,40}\\b(?:you|pupils|students|learners|participants|children|we)\\b.{0,20}\\b(?:can|will|should|able to|learn|know)\\b.{0,20})[:…]$");

    private final List<NoteBlock> blocks;
    private final Asides asides;
    private final FragmentTeller fragments;
    private final ParagraphTeller paragraphs;
    private final ListTeller lists;
    private final SentenceForms forms;
    private final TableTeller tables;
    private final List<ToldNotes.LeftOut> leftOut = new ArrayList<>();
    private final List<Markdown.Section> sections = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final List<String> foremost = new ArrayList<>();
    private final NavigableMap<Integer, String> headings = new TreeMap<>();
    private final String title;
    private int asideLevel;
    private boolean began;
    private String lead = "";

    private NotesTelling(List<NoteBlock> blocks, String title, SentenceForms forms, Asides asides) {
        this.blocks = blocks;
        this.title = title;
        this.forms = forms;
        this.asides = asides;
        this.tables = new TableTeller(forms);
        List<String> all = blocks.stream()
                .filter(NoteBlock.Heading.class::isInstance)
                .map(NoteBlock::plain)
                .toList();
        String text = String.join("\n", blocks.stream().map(NoteBlock::plain).toList());
        this.fragments = new FragmentTeller(forms, NoteSubject.of(title, all, text));
        this.paragraphs = new ParagraphTeller(forms, asides, fragments);
        this.lists = new ListTeller(forms, asides, fragments);
    }

    /**
     * What the notes say.
     *
     * @param asked what the film is about
     * @return empty if the text is prose
     */
    public static Optional<ToldNotes> of(SourceText source, String asked) {
        if (source.article() != null || Html.isPage(source.text())) {
            return Optional.empty();
        }
        List<NoteBlock> blocks = NoteReader.read(source.text());
        SentenceForms forms = new SentenceForms(source.text());
        Asides asides = new Asides(forms, asked);
        boolean notes = blocks.stream().anyMatch(block -> isStructure(block, asides));
        return notes ? Optional.of(new NotesTelling(blocks, title(blocks), forms, asides).told()) : Optional.empty();
    }

    private static boolean isStructure(NoteBlock block, Asides asides) {
        return block instanceof NoteBlock.Table
                || block instanceof NoteBlock.Listing list && list.items().size() > 1
                || block instanceof NoteBlock.Heading heading && asides.isAside(heading.text());
    }

    private static String title(List<NoteBlock> blocks) {
        return blocks.stream()
                .filter(NoteBlock.Heading.class::isInstance)
                .map(NoteBlock.Heading.class::cast)
                .filter(heading -> heading.level() < 7)
                .findFirst()
                .map(NoteBlock.Heading::text)
                .orElse("");
    }

    private ToldNotes told() {
        int end = end();
        boolean headed = !title.isEmpty();
        for (int i = 0; i < blocks.size(); i++) {
            NoteBlock block = blocks.get(i);
            began |= !headed || block instanceof NoteBlock.Heading heading && heading.level() < 7;
            if (i >= end || !began) {
                leaveOut(block.plain(), began ? "signature or footer" : "before the title");
            } else if (block instanceof NoteBlock.Heading heading) {
                heading(heading);
            } else if (asideLevel > 0) {
                leaveOut(block.plain(), "under a heading of what is for the reader");
            } else {
                content(i);
            }
        }
        endSection();
        Markdown.Prose prose = new Markdown.Prose(title, sections);
        int out = leftOut.stream().mapToInt(one -> Sentences.words(one.text())).sum();
        int all = blocks.stream()
                .mapToInt(block -> Sentences.words(block.plain()))
                .sum();
        return new ToldNotes(prose, foremost, leftOut, all == 0 ? 0 : out / (double) all);
    }

    /** Where the signature begins, or the footer behind the last line across the page. */
    private int end() {
        for (int i = 1; i < blocks.size(); i++) {
            boolean signs = blocks.get(i) instanceof NoteBlock.Paragraph paragraph
                    && SIGN_OFF.matcher(paragraph.text()).matches()
                    && Sentences.words(paragraph.text()) < 8;
            boolean footer = blocks.get(i) instanceof NoteBlock.Rule
                    && i * 2 > blocks.size()
                    && blocks.subList(i, blocks.size()).stream().noneMatch(NoteBlock.Heading.class::isInstance)
                    && blocks.subList(i, blocks.size()).stream().anyMatch(block -> asides.isFurniture(block.plain()));
            if (signs || footer) {
                return i;
            }
        }
        return blocks.size();
    }

    private void heading(NoteBlock.Heading heading) {
        lead = "";
        if (asideLevel > 0 && heading.level() > asideLevel && asideLevel < 7) {
            leaveOut(heading.text(), "under a heading of what is for the reader");
            return;
        }
        endSection();
        boolean first = sections.isEmpty() && heading.text().equals(title);
        asideLevel = !first && asides.isAside(heading.text()) ? heading.level() : 0;
        headings.tailMap(heading.level(), true).clear();
        if (asideLevel > 0) {
            leaveOut(heading.text(), "heading of what is for the reader");
        } else if (asides.isFurniture(heading.text())) {
            leaveOut(heading.text(), "page furniture");
        } else if (!first) {
            headings.put(heading.level(), Shorthand.writtenOut(heading.text()));
        } else if (forms.isStatement(title) && !title.endsWith("?")) {
            open.add(Listed.sentence(title));
        }
    }

    private void content(int i) {
        NoteBlock block = blocks.get(i);
        fragments.beginBlock();
        boolean alone = block instanceof NoteBlock.Listing;
        List<String> out = new ArrayList<>();
        if (block instanceof NoteBlock.Paragraph paragraph) {
            paragraph(i, paragraph, out);
        } else if (block instanceof NoteBlock.Listing list) {
            listed(lists.told(list, topic(), lead, goesOn(i), out));
        } else if (block instanceof NoteBlock.Table table) {
            List<String> told =
                    schedule(table) ? List.of() : tables.told(table.rows(), lead.isEmpty() ? topic() : lead);
            foremost.addAll(told);
            add(told);
            if (told.isEmpty()) {
                out.add(table.plain());
            }
        } else if (block instanceof NoteBlock.Quotation quotation) {
            quotation(String.join(" ", quotation.lines()), out);
        }
        out.forEach(text ->
                leaveOut(text, alone ? "item for the reader, or no sentence" : "for the reader, or no sentence"));
        lead = block instanceof NoteBlock.Paragraph ? lead : "";
    }

    private boolean schedule(NoteBlock.Table table) {
        return table.rows().stream()
                                        .skip(1)
                                        .filter(row -> asides.isScheduled(row.get(0)))
                                        .count()
                                * 2
                        > table.rows().size() - 1
                && table.rows().stream().skip(1).allMatch(row -> row.get(0).matches(".*[:.]\\d\\d.*|.*(?:min|'|′).*"));
    }

    private void listed(List<String> told) {
        if (!told.isEmpty() && told.get(0).matches(".* are .*(?:,| and ).*|.*: .*, .*")) {
            foremost.add(told.get(0));
        }
        add(told);
    }

    private void paragraph(int i, NoteBlock.Paragraph paragraph, List<String> out) {
        lead = "";
        String text = paragraph.text();
        boolean letter = LETTER_HEAD.matcher(text).matches();
        String label = paragraph.label().isEmpty() && text.matches("^[^:.!?]{2,30}: .*")
                ? text.substring(0, text.indexOf(':'))
                : paragraph.label();
        boolean aside = !label.isEmpty()
                && (asides.isAside(label)
                        || asides.isFurniture(label)
                        || forms.isInstruction(label) && text.startsWith(label + "!"));
        boolean beforeList = i + 1 < blocks.size()
                && (blocks.get(i + 1) instanceof NoteBlock.Listing || blocks.get(i + 1) instanceof NoteBlock.Table);
        if (letter || aside || beforeList && GOALS.matcher(text).matches()) {
            out.add(text);
            asideLevel = beforeList && (text.matches("(?s).*[:…]$") || aside) ? 7 : 0;
            return;
        }
        List<String> sentences = Sentences.split(text);
        String last = sentences.get(sentences.size() - 1);
        if (beforeList && last.matches("(?s).*[:…]$")) {
            lead = Shorthand.writtenOut(last);
            text = text.substring(0, text.length() - last.length()).strip();
        }
        boolean preamble = sections.isEmpty() && open.isEmpty() && headings.isEmpty();
        if (!text.isEmpty()) {
            add(paragraphs.told(text, preamble ? "" : topic(), out));
        }
    }

    private void quotation(String text, List<String> out) {
        Optional<String> told = QuotationTeller.ofBlock(text);
        told.ifPresent(foremost::add);
        if (told.isPresent()) {
            add(List.of(told.get()));
        } else {
            add(paragraphs.told(text, "", out));
        }
    }

    private boolean goesOn(int i) {
        for (NoteBlock block : blocks.subList(i + 1, blocks.size())) {
            if (block instanceof NoteBlock.Heading heading && heading.level() < 7) {
                return false;
            }
            if (block instanceof NoteBlock.Listing list && list.start() > 1) {
                return true;
            }
        }
        return false;
    }

    private String topic() {
        return headings.isEmpty() ? "" : headings.lastEntry().getValue();
    }

    private void add(List<String> sentences) {
        List<String> fresh = sentences.stream().filter(this::isNew).toList();
        if (!fresh.isEmpty()) {
            open.add(String.join(" ", fresh));
        }
    }

    /** The same words are told once, with a label or without. */
    private boolean isNew(String sentence) {
        return said.add(sentence.replaceFirst("^[^:.]{2,40}: ", "").toLowerCase(Locale.ROOT));
    }

    private void endSection() {
        if (!open.isEmpty()) {
            sections.add(new Markdown.Section(List.copyOf(headings.values()), open));
            open.clear();
        }
    }

    private void leaveOut(String text, String reason) {
        if (!text.isBlank()) {
            leftOut.add(new ToldNotes.LeftOut(text, reason));
        }
    }
}
