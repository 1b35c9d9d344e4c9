package dev.aivideo.script.notes;

import dev.aivideo.language.SentenceForms;
import java.util.regex.Pattern;

/** What in notes is no content: goals, homework, contacts, calls to action, page furniture. */
final class Asides {
    private static final String PUPILS = "(?:pupils|students|learners|participants|attendees|children|you|we)";
    /** Headings, labels and lead-ins of what is meant for the reader and not for the film's audience. */
    private static final Pattern HEADING = Pattern.compile("(?i)^(?:"
            + "(?:learning |lesson |today['’]s |our )?(?:goals?|objectives?|aims?|outcomes?|targets?)(?: (?:of|for) .*)?"
            + "|(?:by|at) the end of (?:this|the|today).*|after (?:this|the) (?:lesson|unit|session|course|chapter|talk|class).*"
            + "|" + PUPILS + " (?:can|will|should|are able to|learn)\\b.*"
            + "|(?:exam|test|revision|study) (?:hints?|tips?|advice)|demo(?:nstration)?s?|props|cues?|stage directions?|conservation (?:specs?|specifications?|requirements?|needs)|success criteria|exit tickets?|(?:review|revision|study|comprehension|discussion|quick|check(?:ing)?|test|key)[ -]questions?|check your understanding|prior knowledge|differentiation|assessment|(?:teacher|teaching|speaker|trainer|lesson)(?:'s|s'|s)? (?:notes?|plan)"
            + "|home ?work.*|assignments?|exercises?|tasks?|activity|activities|your turn|(?:exit )?quiz|(?:mini )?test|questions?(?: (?:for|to) .*)?|discussion(?: .*)?"
            + "|worksheets?|answer key|to[ -]?dos?(?: .*)?|action (?:items?|points?)|actions|next (?:steps?|meeting|sync|call|session|lesson|time|class|week|up)|next|coming up|upcoming(?: .*)?|follow[ -]ups?"
            + "|open (?:points?|questions?|items?)|tbd|todo|aob|any other business|agenda|schedule|timetable|running order|programme|program|order of (?:the day|business)|time ?line of (?:the )?(?:lesson|session|day)|housekeeping|logistics|admin|attendees|present|apologies|participants|minutes|decisions? needed"
            + "|(?:press |media |sales )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: (?:us|details?|info(?:rmation)?|for .*))?|get in touch|how to (?:reach|find|book|register|apply|order|join|donate|contact)(?: .*)?|contact us|find us|visit us|getting here|opening (?:hours|times)|directions|tickets?|admission|prices|booking|registration|register|sign up|subscribe|newsletter|join us|follow us|share(?: .*)?|support us|donate|shop|order now|buy(?: now)?|call to action|help us|get involved|volunteer|special offers?|offers?|rsvp"
            + "|about (?:us|me|the (?:author|authors|company|publisher|organi[sz]ation|charity|museum|society|association|foundation|institute|project team|team)|[\\p{Lu}].{0,60})|who we are|our (?:mission|story|team|sponsors|partners)|(?:company )?boilerplate|sponsors?|partners|imprint|impressum|legal(?: notice)?|disclaimer|privacy(?: .*)?|cookies?|terms(?: .*)?|copyright|licen[cs]e|credits?|photo credits?|image credits?|photos?|pictures?|images?|downloads?|attachments?"
            + "|sources?|references|bibliography|works cited|citations?|further reading|reading list|read(?:ing)? more|see also|related(?: .*)?|external links|links|resources|notes?(?: to (?:editors?|self|guides?|the editor))|footnotes?|acknowledge?ments?|appendix|index|contents|table of contents|toc|navigation|menu|(?:in|on) this (?:issue|article|handout|guide|page|post|chapter|report|section|leaflet|newsletter|video)|jump to.*"
            + "|bring|what to bring|you will need to bring|set-?up|room|materials? (?:for|to) .*|prep(?:aration)? (?:for|before) (?:the )?(?:lesson|class|session|talk|tour)|before (?:the )?(?:lesson|class|session|talk|tour|you (?:start|begin))|reminders?|last (?:edited|updated|changed|modified)|updated|version|changelog|draft|status|author|tags|keywords|dates?|class|teacher|course|cc|bcc|to|from|subject|re|fwd|sent"
            + ")$");
    /** Of a heading that names what has another meaning in other texts: only of those who made the text. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?:|www\\.|[\\w.+-]+@[\\w-]+\\.\\w|(?<![\\w])@\\w{3,}|\\+\\d{1,3}[ (]\\d|\\b\\d{3,5}[ /-]\\d{3,}[ /-]?\\d*\\b(?=.*(?:tel|phone|call|fax))|\\b(?:tel|phone|fax|ext)\\.? ?:?\\+?\\d|\\b(?:hashtag|#)\\p{L}{4,}|\\b[\\w-]{3,}\\.(?:com|org|net|example|co\\.uk)\\b");

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)^\\[[^\\[\\]]*][.!]?$|subject to change|^CE[ -]mark|^(?:order (?:code|no|number)|(?:art(?:icle)?|part|item|inv(?:entory)?|ref(?:erence)?)\\.? ?(?:no|nr|code|number)\\b|sku\\b|ean\\b)|©|\\(c\\) ?\\d{4}|all rights reserved|^page \\d+|\\bp\\. ?\\d+|\\bpp\\. ?\\d+|^[-–— ]*(?:ends?|the end|continued|more follows|fin)[-–— ]*$|^(?:for )?immediate release|press release|\\bembargo|confidential|do not (?:distribute|copy|print|forward)|before you print|internal use|^hand-?out \\d|\\blast (?:edited|updated|modified)\\b|^version \\d|^v\\d+\\b|^draft\\b|cookies|free for editorial use|^fig(?:ure|\\.)? ?\\d+|back to top|scroll|skip to|^(?:source|photo|image|picture|credit|caption|graphic)s?:|terms and conditions|\\bunsubscribe\\b|^(?:hi|hello|dear)\\b[^.]{0,30}[,!]?$|^(?:cheers|regards|best(?: wishes)?|kind regards|thanks|yours|sincerely)\\b[^.]{0,20},?$");
    private static final Pattern READER = Pattern.compile(
            "(?i)\\b(?:please|pls)\\b|^(?:welcome|thank|greet)\\b|^show\\b|\\bslide \\d|^any questions\\b|\\d[:.]\\d\\d\\b.*\\b\\d{1,2}[:.]\\d\\d\\b.*(?:\\d[:.]\\d\\d|start|break|lunch|film|group|talk)|\\bdon['’]t (?:miss|forget|hand|print|share)\\b|^(?:book|order|register|subscribe|sign up|join us|follow us|follow @|click|download|call us|contact|visit our|visit us|visit the (?:shop|website|stand)|share this|like and|donate|buy|apply now|rsvp|(?:re)?mind them|remember to|bring (?:a|your)|hand in|learn more|find out more|read more|see you|join in)\\b|\\b(?:book now|buy now|order now|discount|promo code|with code|off with|sign up (?:now|today|here)|tickets (?:are|from|cost)|we look forward|save the date|are welcome (?:on|at|to)|early[ -]bird|limited offer)\\b|\\b(?:TODO|TBD|TBC|FIXME)\\b");
    private static final Pattern LETTER_HEAD = Pattern.compile("(?i)^(?:subject|to|from|cc|bcc|date|sent|re):\\s.*");
    private static final Pattern SEPARATED = Pattern.compile(".*\\s[·|•]\\s.*");
    private static final Pattern OFTEN_SEPARATED = Pattern.compile("(?:[^·|•]*\\s[·|•]\\s){2}.*");
    private static final Pattern NO_SPEECH = Pattern.compile("^[^\\p{L}]*$");
    private static final Pattern CLOCK =
            Pattern.compile("^(?:\\d{1,2}[:.]\\d{2}|\\d{1,3}(?:\\s?[–-]\\s?\\d{1,3})?\\s?(?:min|'|′))(?=\\W|\\s|$).*");

    private final SentenceForms forms;
    private final String asked;

    /** @param asked what the film is about: a heading that stands in it is told whatever it is */
    Asides(SentenceForms forms, String asked) {
        this.forms = forms;
        this.asked = asked.toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether what stands under the heading, or behind the label, is left out. */
    boolean isAside(String heading) {
        String plain = heading.replaceAll("[:.!?…]+$", "")
                .replaceAll("\\s*\\([^)]*\\)$", "")
                .strip();
        boolean wanted = asked.contains(plain.toLowerCase(java.util.Locale.ROOT)) && plain.length() > 3;
        return !wanted && HEADING.matcher(plain).matches();
    }

    /** Whether it has an address or a number to call. */
    boolean hasAddress(String text) {
        return ADDRESS.matcher(text).find();
    }

    /** Whether it is a call to the reader, a contact, or what pages have at their edges. */
    boolean isFurniture(String text) {
        return hasAddress(text)
                || FURNITURE.matcher(text).find()
                || READER.matcher(text).find()
                || NO_SPEECH.matcher(text).matches()
                || OFTEN_SEPARATED.matcher(text).matches()
                || SEPARATED.matcher(text).matches() && !forms.isStatement(text);
    }

    /** Whether it begins as a letter does, or with a label of what is no content. */
    boolean isForReader(NoteBlock.Paragraph paragraph) {
        String text = paragraph.text();
        String label = paragraph.label().isEmpty() && text.matches("^[^:.!?]{2,30}:(?: .*)?")
                ? text.substring(0, text.indexOf(':'))
                : paragraph.label();
        return LETTER_HEAD.matcher(text).matches()
                || !label.isEmpty()
                        && (isAside(label)
                                || isFurniture(label)
                                || forms.isInstruction(label) && text.startsWith(label + "!"));
    }

    /** Whether most of its rows begin with a time of the day or a length in minutes. */
    boolean isSchedule(NoteBlock.Table table) {
        long scheduled = table.rows().stream()
                .skip(1)
                .filter(row -> isScheduled(row.get(0)))
                .count();
        return scheduled > 0 && scheduled * 2 > table.rows().size() - 1;
    }

    /** Whether it begins with a time of the day or a length in minutes, as the points of an agenda do. */
    boolean isScheduled(String text) {
        return CLOCK.matcher(text).matches();
    }
}
