package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds three or more noun phrases side by side: "wheat, corn and sunflower oil". */
final class EnumerationFinder implements FactFinder {
    /** One letter for each word: N noun, P name, J adjective, D article, C number, S possessive, c comma, a "and". */
    private static final String ITEM = "(?:D?(?:[CJ]*[NP]+S)*[CJ]*[NP]+(?:OD?[J]*[NP]+)?)";

    private static final Pattern LIST = Pattern.compile(ITEM + "(?:c" + ITEM + ")+c?a" + ITEM);
    private static final Pattern ONE = Pattern.compile(ITEM);
    private static final Pattern GIVING = Pattern.compile(
            "(?:sent|sends?|gave|gives?|given|offered|offers?|lent|sold|paid|brought|brings|taught|showed|granted|promised|cost|left)");
    private static final Pattern NOUN_ENDING = Pattern.compile("\\p{Ll}{3,}(?:[ts]ion|ment|ness|ity|ism)s?");
    private static final int MOST_WORDS = 8;

    @Override
    public List<Fact.Enumeration> find(Reading reading) {
        String kinds = kinds(reading);
        List<Fact.Enumeration> found = new ArrayList<>();
        Matcher list = LIST.matcher(kinds);
        while (list.find()) {
            int from = start(reading, kinds, list.start(), list.end());
            List<TextSpan> items = items(reading, kinds, from, list.end());
            if (items.size() >= 3 && isParallel(reading, kinds, from, list.end())) {
                found.add(new Fact.Enumeration(
                        items.get(0).to(items.get(items.size() - 1)),
                        items.stream().map(reading::words).toList()));
            }
        }
        return found;
    }

    private static String kinds(Reading reading) {
        StringBuilder kinds = new StringBuilder();
        for (int i = 0; i < reading.size(); i++) {
            kinds.append(kind(reading, i));
        }
        return kinds.toString();
    }

    private static char kind(Reading reading, int i) {
        String word = reading.lower(i);
        return switch (word) {
            case "," -> 'c';
            case "and", "or" -> 'a';
            case "of" -> 'O';
            case "other", "many", "several" -> 'J';
            case "this", "that", "these", "those" -> 'x';
            default -> kind(reading.tag(i), word);
        };
    }

    private static char kind(String tag, String word) {
        if (NOUN_ENDING.matcher(word).matches() && !tag.startsWith("V")) {
            return 'N'; // whatever the tagger takes it for
        }
        return switch (tag) {
            case "NNP", "NNPS" -> 'P';
            case "NN", "NNS" -> Character.isLetter(word.codePointAt(0)) ? 'N' : 'x';
            case "JJ", "JJS", "VBN" -> 'J';
            case "CD" -> 'C';
            case "POS" -> 'S';
            case "DT", "PRP$" -> 'D';
            default -> 'x';
        };
    }

    private static List<TextSpan> items(Reading reading, String kinds, int from, int end) {
        List<TextSpan> items = new ArrayList<>();
        Matcher item = ONE.matcher(kinds).region(from, end);
        while (item.find()) {
            int start = items.isEmpty() ? ownStart(reading, kinds, item.start(), item.end()) : item.start();
            items.add(reading.span(start, item.end()));
        }
        if (kinds.substring(from, end).matches("[^Oca]*O[^Oca]*[ca][^O]*")) {
            items.set(0, behindOf(reading, items.get(0)));
        }
        boolean others = reading.lower(lastStart(kinds, end)).matches("other|others|many|much|more");
        return others && items.size() > 3 ? items.subList(0, items.size() - 1) : items;
    }

    /** "exporters of wheat, corn and oil": the word belongs to all items. */
    private static TextSpan behindOf(Reading reading, TextSpan first) {
        return new TextSpan(first.start() + first.in(reading.text()).indexOf(" of ") + 4, first.end());
    }

    /**
     * Behind what is no item: "In return, Russia, …", and the verb of "investigators documented killings, …" that the
     * tagger takes for a participle.
     */
    private static int start(Reading reading, CharSequence kinds, int from, int end) {
        int comma = kinds.toString().indexOf('c', from);
        boolean opens = reading.tag(0).matches("IN|TO") && kinds.toString().indexOf('c') == comma;
        if (opens && reading.tag(end).matches("VB[DZP]|MD")) {
            return comma + 1;
        }
        boolean verb = reading.tag(from).equals("VBN") && reading.tag(from - 1).startsWith("N");
        return verb ? from + 1 : from;
    }

    private static int lastStart(CharSequence kinds, int end) {
        return kinds.toString().lastIndexOf('a', end - 1) + 1;
    }

    /** In "sent Ukraine weapons, …" the name is no part of the first item. */
    private static int ownStart(Reading reading, CharSequence kinds, int start, int end) {
        boolean given = kinds.charAt(start) == 'P'
                && end > start + 1
                && kinds.charAt(start + 1) != 'P'
                && kinds.charAt(start + 1) != 'S';
        return given && GIVING.matcher(reading.lower(start - 1)).matches() ? start + 1 : start;
    }

    /** Not an apposition ("my brother, a doctor, and"), nor what stands before a comma of its own ("In Paris, A and B"). */
    private static boolean isParallel(Reading reading, CharSequence kinds, int from, int end) {
        String list = kinds.subSequence(from, end).toString();
        String[] items = list.replaceFirst("c?a(?=[^ca]*$)", "c").split("c");
        boolean opening = reading.lower(end - 1).matches("night|day|out|again")
                        && reading.lower(end - 3).matches("day|night|in|time")
                || items.length == 3
                        && reading.tag(end).matches("VB[DZP]|MD")
                        && from > 0
                        && !reading.tag(from - 1).matches("[.,:;]|``|''");
        boolean apposition = false;
        for (int i = 1; i < items.length; i++) {
            boolean an = isIndefinite(reading, list, from, items, i);
            apposition |= an && !reading.lower(from).matches("an?|one")
                    || items[i].matches("D[^P]*N") && items[0].matches("P+") && i < items.length - 1;
            apposition |= i < items.length - 1 && items[i].matches("D.*O.*") && items[0].matches("D?P+");
        }
        apposition |= bindsCloser(reading, from, list, items);
        boolean hidden = hasHiddenVerb(reading, from, from + items[0].length());
        boolean dated = list.contains("C")
                && items[0].matches("[CP]+")
                && reading.lower(from)
                        .matches(
                                "(?:january|february|march|april|may|june|july|august|september|october|november|december)");
        boolean long1 = java.util.Arrays.stream(items).anyMatch(item -> item.length() > MOST_WORDS);
        return !opening && !apposition && !hidden && !dated && !long1;
    }

    /** "relatives of the wasps and ants", "the top of the house, coal and candles", "a plate, the marver, and". */
    private static boolean bindsCloser(Reading reading, int from, String list, String[] items) {
        String middle = items[items.length - 2];
        String last = items[items.length - 1];
        boolean oxford = list.contains("ca");
        boolean first = items[0].matches(".*(?:OD|P.*O).*") && !items[1].contains("O");
        boolean article = reading.lower(from).matches("an?")
                && items.length == 3
                && reading.lower(from + items[0].length() + 1).equals("the");
        return first || article || !oxford && middle.contains("O") && !last.contains("O");
    }

    private static boolean isIndefinite(Reading reading, String list, int from, String[] items, int i) {
        int at = from;
        for (int n = 0; n < i; n++) {
            at += items[n].length();
            while (list.charAt(at - from) == 'c' || list.charAt(at - from) == 'a') {
                at++;
            }
        }
        return reading.lower(at).matches("an?|one");
    }

    /** "bees gather" that the tagger takes for two nouns. */
    private static boolean hasHiddenVerb(Reading reading, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (reading.tag(i).equals("NNS") && reading.tag(i + 1).startsWith("NN")) {
                return true;
            }
        }
        return reading.tag(end - 1).equals("NN") && reading.lower(end - 1).matches("me|you|him|her|it|us|them");
    }
}
