package dev.aivideo.script.notes;

import dev.aivideo.language.Html;
import dev.aivideo.language.SentenceForms;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells notes: a text that is set as headings, lists and tables rather than written to be read aloud. */
public final class NotesTelling {
    private static final Pattern GOALS = Pattern.compile(
            "(?i)^(?:.{0,40}\\b(?:you|pupils|students|learners|participants|children|we)\\b.{0,20}\\b(?:can|will|should|able to|learn|know)\\b.{0,20})[:…]$");

    private static final int LEAD_WORDS = 8;
    /** From this share of the words in lists and tables on, a text is notes. */
    private static final double STRUCTURED = 0.1;

    private final List<NoteBlock> blocks;
    private final Asides asides;
    private final FragmentTeller fragments;
    private final ParagraphTeller paragraphs;
    private final ListTeller lists;
    private final SentenceForms forms;
    private final TableTeller tables;
    private final List<ToldNotes.LeftOut> leftOut = new ArrayList<>();
    private final ToldSections told = new ToldSections();
    private final String title;
    private int asideLevel;
    private boolean began;
    /** Whether the list that follows is left out with its lead-in. */
    private boolean skips;

    private String lead = "";

    private NotesTelling(
            List<NoteBlock> blocks, String title, SentenceForms forms, Asides asides, ParagraphTeller.Kind kind) {
        this.blocks = blocks;
        this.title = title;
        this.forms = forms;
        this.asides = asides;
        List<String> all = blocks.stream()
                .filter(NoteBlock.Heading.class::isInstance)
                .map(NoteBlock::plain)
                .toList();
        String text = String.join("\n", blocks.stream().map(NoteBlock::plain).toList());
        this.fragments = new FragmentTeller(forms, NoteSubject.of(title, all, text));
        this.tables = new TableTeller(forms, fragments);
        this.paragraphs = new ParagraphTeller(forms, asides, fragments, kind);
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
        Asides aside = new Asides(forms, asked);
        double structured = structured(blocks);
        boolean asides = blocks.stream()
                .anyMatch(block -> block instanceof NoteBlock.Heading heading && aside.isAside(heading.text()));
        if (structured < STRUCTURED && !asides) {
            return Optional.empty();
        }
        ParagraphTeller.Kind kind = structured < STRUCTURED ? ParagraphTeller.Kind.PROSE : ParagraphTeller.Kind.NOTES;
        return Optional.of(new NotesTelling(blocks, title(blocks), forms, aside, kind).told());
    }

    /** Share of the words that are in lists, tables and quotations. */
    private static double structured(List<NoteBlock> blocks) {
        int all = words(blocks.stream());
        int prose = words(blocks.stream()
                .filter(block -> block instanceof NoteBlock.Paragraph || block instanceof NoteBlock.Heading));
        return all == 0 ? 0 : 1 - prose / (double) all;
    }

    private static int words(Stream<NoteBlock> blocks) {
        return blocks.mapToInt(block -> Sentences.words(block.plain())).sum();
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
        int end = NotesEnd.of(blocks, asides);
        for (int i = 0; i < blocks.size(); i++) {
            NoteBlock block = blocks.get(i);
            began |= title.isEmpty() || block instanceof NoteBlock.Heading heading && heading.level() < 7;
            if (i >= end || !began) {
                leaveOut(block.plain(), began ? "signature or footer" : "before the title");
            } else if (block instanceof NoteBlock.Heading heading) {
                heading(heading);
            } else if (asideLevel > 0 || skips) {
                skips = false;
                leaveOut(block.plain(), "under a heading of what is for the reader");
            } else {
                content(i);
            }
        }
        int out = leftOut.stream().mapToInt(one -> Sentences.words(one.text())).sum();
        int all = words(blocks.stream());
        return new ToldNotes(told.prose(title), told.foremost(), leftOut, all == 0 ? 0 : out / (double) all);
    }

    private void heading(NoteBlock.Heading heading) {
        lead = "";
        skips = false;
        if (asideLevel > 0 && heading.level() > asideLevel && asideLevel < 7) {
            leaveOut(heading.text(), "under a heading of what is for the reader");
            return;
        }
        boolean first = told.isEmpty() && heading.text().equals(title);
        asideLevel = !first && asides.isAside(heading.text()) ? heading.level() : 0;
        told.begin(heading.level(), "");
        if (asideLevel > 0) {
            leaveOut(heading.text(), "heading of what is for the reader");
        } else if (asides.isFurniture(heading.text())) {
            leaveOut(heading.text(), "page furniture");
        } else if (!first) {
            told.begin(heading.level(), Shorthand.writtenOut(heading.text()));
        } else if (forms.isStatement(title) && !title.matches(".*\\?|.* [–—-] .*")) {
            told.add(List.of(Listed.sentence(title)));
        }
    }

    private void content(int i) {
        NoteBlock block = blocks.get(i);
        fragments.beginBlock();
        List<String> out = new ArrayList<>();
        if (block instanceof NoteBlock.Paragraph paragraph) {
            paragraph(i, paragraph, out);
        } else if (block instanceof NoteBlock.Listing list) {
            listed(lists.told(list, told.topic(), lead, goesOn(i), out));
        } else if (block instanceof NoteBlock.Table table) {
            table(table, out);
        } else if (block instanceof NoteBlock.Quotation quotation) {
            quotation(String.join(" ", quotation.lines()), out);
        } else if (block instanceof NoteBlock.Card card) {
            fragments.tellOf(told.topic());
            told.add(paragraphs.card(card.lines(), told.topic(), out));
            fragments.tellOf("");
        }
        out.forEach(text -> leaveOut(text, "for the reader, or no sentence"));
        lead = block instanceof NoteBlock.Paragraph ? lead : "";
    }

    private void table(NoteBlock.Table table, List<String> out) {
        List<String> sentences =
                asides.isSchedule(table) ? List.of() : tables.told(table.rows(), lead.isEmpty() ? told.topic() : lead);
        told.addForemost(sentences);
        if (sentences.isEmpty()) {
            out.add(table.plain());
        }
    }

    private void listed(List<String> sentences) {
        if (!sentences.isEmpty() && sentences.get(0).matches(".* are .*(?:,| and ).*|.*: .*, .*")) {
            told.foremost().add(sentences.get(0));
        }
        told.add(sentences);
    }

    private void paragraph(int i, NoteBlock.Paragraph paragraph, List<String> out) {
        lead = "";
        String text = paragraph.text();
        boolean beforeList = i + 1 < blocks.size()
                && (blocks.get(i + 1) instanceof NoteBlock.Listing || blocks.get(i + 1) instanceof NoteBlock.Table);
        if (told.isPreamble() && !title.isEmpty() && !beforeList && !forms.readsAsSentence(text)) {
            out.add(text);
            return;
        }
        boolean goals = beforeList && GOALS.matcher(text).matches();
        if (goals || asides.isForReader(paragraph)) {
            out.add(text);
            skips = beforeList && (goals || Sentences.words(text) < LEAD_WORDS);
            return;
        }
        List<String> sentences = Sentences.split(text);
        String last = sentences.get(sentences.size() - 1);
        if (beforeList && last.matches("(?s).*[:…?]$")) {
            lead = Shorthand.writtenOut(last);
            text = text.substring(0, text.length() - last.length()).strip();
        }
        if (!text.isEmpty()) {
            told.add(paragraphs.told(text, told.isPreamble() ? "" : told.topic(), out));
        }
    }

    private void quotation(String text, List<String> out) {
        QuotationTeller.ofBlock(text)
                .ifPresentOrElse(
                        quoted -> told.addForemost(List.of(quoted)), () -> told.add(paragraphs.told(text, "", out)));
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

    private void leaveOut(String text, String reason) {
        if (!text.isBlank()) {
            leftOut.add(new ToldNotes.LeftOut(text, reason));
        }
    }
}
