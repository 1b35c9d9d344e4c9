package dev.aivideo.script.embedded;

import dev.aivideo.language.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a passage speaks of as known although only an earlier passage introduced it: "Armstrong" after "Neil
 * Armstrong", "the contest" after "a contest".
 */
final class References {
    private static final double SHORT_NAME = 60;
    private static final double EXPLAINED_NAME = 8;
    /** Shared by all mentions of the thing: what a text speaks of everywhere needs no introduction. */
    private static final double NOUN = 24;

    /** Set a thing beside another, which may be the one before. */
    private static final Pattern COMPARES = Pattern.compile(
            "(?i)\\b(?:opposite|another|similar|too|also|again|further|afterwards|more(?! than)|the (?:other|same|second))\\b");

    private static final double COMPARISON = 8;

    private final List<List<Mentions.Name>> names = new ArrayList<>();
    private final List<Set<String>> known = new ArrayList<>();
    private final Map<String, List<Integer>> nounPlaces = new HashMap<>();
    private final Map<String, Integer> firstKnown = new HashMap<>();
    private final Map<String, List<Integer>> namePlaces = new HashMap<>();

    private References(List<Passage> passages, Mentions.Reader reader) {
        for (int i = 0; i < passages.size(); i++) {
            int place = i;
            List<Mentions> mentions =
                    passages.get(i).sentences().stream().map(reader::read).toList();
            names.add(mentions.stream().flatMap(one -> one.names().stream()).toList());
            known.add(Set.copyOf(
                    mentions.stream().flatMap(one -> one.known().stream()).toList()));
            known.get(i).forEach(noun -> firstKnown.putIfAbsent(noun, place));
            mentions.stream()
                    .flatMap(one -> one.nouns().stream())
                    .distinct()
                    .forEach(noun -> places(nounPlaces, noun).add(place));
            names.get(i).stream()
                    .flatMap(name -> name.words().stream())
                    .distinct()
                    .forEach(word -> places(namePlaces, word).add(place));
        }
    }

    /**
     * Something that a passage takes as known.
     *
     * @param introducedBy passages before it of which one must be heard, in order
     * @param cost of leaving the audience in the dark, in the value of as many words
     */
    record Need(List<Integer> introducedBy, double cost) {}

    /** The needs of each passage. */
    static List<List<Need>> of(List<Passage> passages, Mentions.Reader reader) {
        References references = new References(passages, reader);
        List<List<Need>> needs = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            needs.add(references.of(i, passages.get(i).sentences().get(0)));
        }
        return needs;
    }

    private List<Need> of(int place, String firstSentence) {
        Stream<Need> ofNames = names.get(place).stream().flatMap(name -> ofName(name, place));
        Stream<Need> ofNouns = known.get(place).stream().flatMap(noun -> ofNoun(noun, place));
        boolean compares = place > 0 && COMPARES.matcher(firstSentence).find();
        Stream<Need> ofComparison = compares ? Stream.of(new Need(List.of(place - 1), COMPARISON)) : Stream.empty();
        return Stream.of(ofNames, ofNouns, ofComparison).flatMap(one -> one).toList();
    }

    private Stream<Need> ofNoun(String noun, int place) {
        List<Integer> all = places(nounPlaces, noun);
        List<Integer> before = all.stream().filter(other -> other < place).toList();
        // Where the text itself begins with "the", everybody knows it.
        boolean needed = !before.isEmpty() && firstKnown.getOrDefault(noun, place) > before.get(0);
        return needed ? Stream.of(new Need(before, NOUN / all.size())) : Stream.empty();
    }

    private Stream<Need> ofName(Mentions.Name name, int place) {
        List<Integer> before = introductions(name, place);
        if (before.isEmpty() || names.get(place).stream().anyMatch(one -> isLonger(one, name))) {
            return Stream.empty();
        }
        Mentions.Name first = names.get(before.get(0)).stream()
                .filter(one -> introduces(one, name))
                .findFirst()
                .orElseThrow();
        double cost = isLonger(first, name) ? SHORT_NAME : first.explained() && !name.explained() ? EXPLAINED_NAME : 0;
        return cost > 0 ? Stream.of(new Need(before, cost)) : Stream.empty();
    }

    /** The passages before this place that introduce the name. */
    private List<Integer> introductions(Mentions.Name name, int place) {
        String rarest = name.words().stream()
                .min((a, b) ->
                        places(namePlaces, a).size() - places(namePlaces, b).size())
                .orElse("");
        return places(namePlaces, rarest).stream()
                .filter(other -> other < place && names.get(other).stream().anyMatch(one -> introduces(one, name)))
                .toList();
    }

    private static boolean introduces(Mentions.Name one, Mentions.Name name) {
        return one.words().containsAll(name.words());
    }

    private static boolean isLonger(Mentions.Name one, Mentions.Name name) {
        return one.words().size() > name.words().size() && introduces(one, name);
    }

    private static List<Integer> places(Map<String, List<Integer>> index, String key) {
        return index.computeIfAbsent(key, none -> new ArrayList<>());
    }
}
