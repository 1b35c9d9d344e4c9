package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what somebody said or wrote, between quotation marks, and who it was. */
final class QuoteFinder implements FactFinder {
    private static final Pattern MARKED =
            Pattern.compile("“([^”]+)”|\"([^\"]+)\"|(?<![\\p{L}\\p{N}])‘([^‘]+?)’(?!\\p{L})");
    private static final String SAYING =
            "(?:said|says|wrote|writes|replied|asked|declared|told|answered|added|cried|shouted|recalled|announced|noted|warned"
                    + "|explained|remarked|exclaimed|reported|whispered|insisted|argued|observed|concluded|called|admitted|put|radioed|joked|complained|promised|thought|claimed|stated|recalls|explains|adds|warns|asks|argues|notes|insists|replies|tells|predicted|boasted|urged|began|read)";
    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}’'-]*\\.?(?: (?:of|von|van|de|der|du|da|bin|al|la|\\p{Lu}[\\p{L}’'-]*\\.?))*)";
    private static final Pattern SAID_BEHIND = Pattern.compile("^,? ?" + SAYING
            + " ((?:(?:the|a|an|his|her|its|their|our|my|one|another) )?[^,.;:!?\"“]{2,60})(?:, (" + NAME + "))?");
    private static final Pattern NAMED_BEHIND = Pattern.compile(
            "^,? ?(" + NAME + ")(?:, [^,]{3,50},)?(?: (?:once|later|also|then|would))? " + SAYING + "\\b");
    private static final Pattern DASH_BEHIND = Pattern.compile("^ ?[—–-] ?(" + NAME + ")\\.?$");
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "(?:^|.*?[ ,—(])(" + NAME + ")(?:, [^,]{3,60},)?(?: [\\p{L}]+ly| once| later| then| also| had| famously)? "
                    + SAYING + "\\b[^.;!?]{0,60}$");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:never|not|n['’]t|legend|myth|supposedly|reputedly|allegedly|misquoted|wrongly|attributed)\\b|n['’]t\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?i).*\\b(?:book|film|movie|novel|songs?|titled|entitled|called|named|poem|article|known as|magazine|words?|term|terms|nicknamed|means|meaning|album|play|series|programme|program|opera|painting|headline|labelled|labeled|dubbed|phrase|for|a|an|the|single|essay|story|hymn|ship|operation|project|as) $");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)(?:he|she|it|they|we|i|you|who|this|that|but|and|when|as|in|then|so|the|a|an|one|later|after|before)\\b.*");
    private static final Pattern CALLED = Pattern.compile(
            "(?:the|an?|one|another|our|his|her|their) [\\p{Ll}-]{3,}(?! \\p{Ll}{3,}(?:er|or|man|ist)\\b)");
    private static final int FEWEST_WORDS = 3;

    /** Between the marks, and with them. */
    private record Marked(TextSpan inner, TextSpan outer) {}

    @Override
    public List<Fact.Quote> find(Reading reading) {
        List<Marked> all = marked(reading.text());
        Marked longest = all.stream()
                .max(Comparator.comparingInt(
                        one -> one.inner().end() - one.inner().start()))
                .orElse(null);
        if (longest == null) {
            return List.of();
        }
        all.forEach(one -> reading.take(one.outer()));
        String before = reading.before(all.get(0).outer().start());
        String behind = reading.behind(all.get(0).outer().end());
        String outside = MARKED.matcher(reading.text()).replaceAll("…");
        return quote(reading, longest.inner(), outside, before, speaker(before, behind));
    }

    private static List<Fact.Quote> quote(
            Reading reading, TextSpan words, String outside, String before, String speaker) {
        String text = words.in(reading.text());
        boolean whole = !speaker.isEmpty() || Character.isUpperCase(text.codePointAt(0)) || words(text) > 4;
        boolean said = !speaker.isEmpty()
                || outside.matches("(?s).*\\b" + SAYING + "\\b.*")
                || outside.strip().matches("…[.!?]?");
        boolean isQuote = said
                && whole
                && (words(text) >= FEWEST_WORDS || !speaker.isEmpty() && text.matches("\\p{Lu}.*[!?]"))
                && !DENIED.matcher(outside).find()
                && !TITLE.matcher(before).matches();
        if (!isQuote) {
            return List.of();
        }
        String spoken = text.replaceAll(",$", "");
        TextSpan inner = new TextSpan(words.start(), words.start() + spoken.length());
        return List.of(new Fact.Quote(inner, spoken, speaker));
    }

    private static List<Marked> marked(String text) {
        List<Marked> found = new ArrayList<>();
        Matcher marks = MARKED.matcher(text);
        while (marks.find()) {
            found.add(new Marked(
                    new TextSpan(marks.start() + 1, marks.end() - 1), new TextSpan(marks.start(), marks.end())));
        }
        return found;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String speaker(String before, String behind) {
        Matcher dash = DASH_BEHIND.matcher(behind);
        Matcher named = NAMED_BEHIND.matcher(behind);
        Matcher said = SAID_BEHIND.matcher(behind);
        if (dash.find()) {
            return dash.group(1);
        } else if (named.find() && !PRONOUN.matcher(named.group(1)).matches()) {
            return named.group(1);
        } else if (said.find()) {
            return said.group(2) != null ? said.group(2) : namedOrCalled(said.group(1));
        }
        Matcher earlier = NAMED_BEFORE.matcher(before);
        String first = earlier.matches()
                ? earlier.group(1).replaceFirst("^(?:As|When|In|Then|But|And|So|Later|Once) ", "")
                : "";
        return PRONOUN.matcher(first).matches() ? "" : first;
    }

    /** Who is called by what he is has an article: "the boy". */
    private static String namedOrCalled(String words) {
        String name = name(words.replaceFirst("^(?:the|an?) ", ""));
        Matcher called = CALLED.matcher(words);
        return name.isEmpty() && called.lookingAt() ? called.group() : name;
    }

    /** The name among words like "President Kennedy in a speech" or "engineer John Smith"; empty for "he". */
    private static String name(String words) {
        Matcher name = Pattern.compile(NAME)
                .matcher(words.replaceFirst(" (?:to|in|at|on|after|before|when|as|during) .*", ""));
        return name.find() ? name.group() : "";
    }
}
