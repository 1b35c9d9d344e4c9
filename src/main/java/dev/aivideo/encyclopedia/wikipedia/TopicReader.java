package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.wikimedia.PageTitles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands a topic as a question about something, and guesses what articles about that would be called. */
final class TopicReader {
    /** The most titles of one call. */
    static final int MOST_GUESSES = 50;
    /** The most characters that the search takes. */
    private static final int LONGEST_SEARCH = 300;
    /** "What is the history of X": a question in a question. */
    private static final int DEEPEST = 3;

    private static final int LONGEST_TITLE = 120;
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}\"'“”„‘’«»¿¡]+|[\\s\\p{Z}\"'“”„‘’«»?!.…,;:]+$");
    private static final Pattern HEAD = Pattern.compile("(.+?)(?::\\s+|\\s+[-–—]\\s+).+");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?iu)^(?:the|an?|some|der|die|das|den|dem|des|eine?[nmrs]?|el|la|los|las|una?|le|les|une|il|lo|gli|i|os|as|o|uma?)\\s+|^(?:l|d|dell|un)['’]");
    private static final Pattern NOT_IN_TITLES = Pattern.compile("[#<>\\[\\]|{}\\n\\t]");

    private final TopicLanguage language;
    private final Set<String> guesses = new LinkedHashSet<>();
    private final List<Set<String>> subjects = new ArrayList<>();
    private final List<Set<String>> parts = new ArrayList<>();
    private final Set<String> expected = new LinkedHashSet<>();
    private final List<String> plain = new ArrayList<>();

    private TopicReader(TopicLanguage language) {
        this.language = language;
    }

    /** @param code two letters */
    static Topic read(String text, String code) {
        return new TopicReader(TopicLanguage.of(code)).topic(text);
    }

    /** The language other than English in which a topic asks something; empty if it may be any. */
    static Optional<String> languageOf(String text) {
        String whole = trimmed(PageTitles.shown(text));
        return asks(whole, "en")
                ? Optional.empty()
                : Stream.of("de", "es", "fr", "it", "pt")
                        .filter(code -> asks(whole, code))
                        .findFirst();
    }

    private static boolean asks(String whole, String code) {
        return TopicLanguage.of(code).questions().stream()
                .anyMatch(question -> question.form().matcher(whole).matches());
    }

    private Topic topic(String text) {
        String whole = trimmed(PageTitles.shown(text));
        guess(whole);
        Matcher head = HEAD.matcher(whole);
        String asked = head.matches() && head.group(1).contains(" ") ? trimmed(head.group(1)) : whole;
        understand(asked, "plain", DEEPEST);
        List<String> titles = guesses.stream()
                .filter(title -> title.length() <= LONGEST_TITLE
                        && !NOT_IN_TITLES.matcher(title).find())
                .limit(MOST_GUESSES)
                .toList();
        return new Topic(
                whole,
                language.code(),
                List.copyOf(subjects),
                List.copyOf(parts),
                Set.copyOf(expected),
                titles,
                searches(asked));
    }

    private static String trimmed(String text) {
        String now = ENDS.matcher(text).replaceAll("");
        return now.isEmpty() ? text : now;
    }

    private void understand(String asked, String kind, int deep) {
        for (TopicLanguage.Question question : language.questions()) {
            Matcher form = question.form().matcher(asked);
            if (deep > 0 && form.matches()) {
                answer(question, form, kind, deep);
                return;
            }
        }
        subject(asked, kind, "");
    }

    private void answer(TopicLanguage.Question question, Matcher form, String kind, int deep) {
        String found = question.kind().equals("plain") ? kind : question.kind();
        String x = trimmed(form.group("x"));
        guess(form.group("x"));
        switch (question.kind()) {
            case "both" -> {
                subject(x, kind, "");
                subject(trimmed(form.group("y")), kind, "");
            }
            case "pair" -> pair(x, trimmed(form.group("y")), kind);
            case "verb" -> subject(x, kind, form.group("v"));
            default -> understand(x, found, deep - 1);
        }
    }

    /** One thing and another: one subject, of which an article may have either. */
    private void pair(String x, String y, String kind) {
        understand(x, kind, 1);
        understand(y, kind, 1);
        parts.addAll(subjects);
        Set<String> both = new LinkedHashSet<>();
        subjects.forEach(both::addAll);
        subjects.clear();
        subjects.add(both);
    }

    /** What is left when nothing more can be asked of it. */
    private void subject(String named, String kind, String verb) {
        String name = ARTICLE.matcher(named).replaceFirst("");
        Set<String> stems = language.content(name + " " + verb);
        if (stems.stream().allMatch(stem -> stem.matches("\\d*"))) {
            return; // a year or another number may be anything's
        }
        subjects.add(stems);
        plain.add(name + (language.weak().contains(verb) ? "" : " " + verb));
        expected.addAll(language.expected(kind));
        for (String form : language.guesses(kind)) {
            forms(name).forEach(one -> guess(form.replace("{x}", one.toLowerCase(Locale.ROOT))));
            guess(form.replace("{x}", name));
        }
        guess(name);
        forms(name).forEach(this::guess);
        if (!verb.isEmpty()) {
            guessVerb(name, verb);
        }
    }

    private void guessVerb(String name, String verb) {
        String thing = forms(name).get(forms(name).size() - 1);
        forms(verb).forEach(this::guess);
        if (language.code().equals("en")) {
            String ing = verb.replaceFirst("e$", "") + "ing";
            guess(ing);
            guess(thing + " " + ing);
        }
        guess(thing + " " + verb);
        guess(name + " " + verb);
    }

    /** A name in the plural, in the singular, and with capitals. */
    private List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        forms.add(titleCase(name));
        if (language.code().equals("en")) {
            forms.add(EnglishNumber.plural(name));
            forms.add(EnglishNumber.singular(name));
        } else if (name.matches(".*\\p{L}{3}e?s")) {
            forms.add(name.replaceFirst("s$", ""));
            forms.add(name.replaceFirst("es$", ""));
        } else {
            forms.add(name);
        }
        return forms;
    }

    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean small = word.length() <= 3 && word.equals(word.toLowerCase(Locale.ROOT)) && !title.isEmpty();
            title.append(title.isEmpty() ? "" : " ").append(small ? word : PageTitles.canonical(word));
        }
        return title.toString();
    }

    private void guess(String title) {
        String shown = trimmed(PageTitles.shown(title));
        if (!shown.isEmpty()) {
            guesses.add(PageTitles.canonical(shown));
        }
        String bare = ARTICLE.matcher(shown).replaceFirst("");
        if (!bare.isEmpty()) {
            guesses.add(PageTitles.canonical(bare));
        }
    }

    private List<String> searches(String asked) {
        Set<String> searches = new LinkedHashSet<>();
        searches.add(searchable(String.join(" ", plain)));
        searches.add(searchable(asked));
        searches.remove("");
        return List.copyOf(searches);
    }

    /** Without what the search takes for an order, and without words that say nothing. */
    private String searchable(String text) {
        StringBuilder search = new StringBuilder();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            boolean says = !language.words().contains(word.toLowerCase(Locale.ROOT));
            if (!word.isEmpty() && says && search.length() + word.length() < LONGEST_SEARCH) {
                search.append(search.isEmpty() ? "" : " ").append(word);
            }
        }
        return search.toString();
    }
}
