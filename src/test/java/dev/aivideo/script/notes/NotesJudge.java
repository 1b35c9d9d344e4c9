package dev.aivideo.script.notes;

import dev.aivideo.language.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Holds a narration of notes against what is expected of it: a line each, {@code must fact keys}, {@code not what key}. */
final class NotesJudge {
    private static final int LONGEST_WORDS = 38;

    private NotesJudge() {}

    /** What is wrong with the narration; empty if nothing is. */
    static List<String> faults(Path expectations, List<String> sentences) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        for (String line : Files.readAllLines(expectations)) {
            String[] fields = line.split("\t");
            boolean met = switch (fields[0]) {
                case "must" -> isTold(sentences, keys(fields[2]));
                case "not" -> isAbsent(sentences, fields[2]);
                case "order" -> isInOrder(sentences, fields[1], fields[2]);
                case "chart" -> chart(sentences, fields[2]);
                default -> true;
            };
            if (fields[0].equals("first")) {
                firsts.add(fields[1]);
            }
            if (!met) {
                faults.add(line.replace('\t', ' '));
            }
        }
        if (!firsts.isEmpty() && firsts.stream().noneMatch(first -> sharesAWord(first, sentences.get(0)))) {
            faults.add("first " + firsts + " but begins: " + sentences.get(0));
        }
        sentences.stream().filter(NotesJudge::isFragment).forEach(sentence -> faults.add("fragment " + sentence));
        return faults;
    }

    private static List<String> keys(String keys) {
        return Arrays.stream(keys.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
    }

    /** In one sentence, or in two that follow each other. */
    private static boolean isTold(List<String> sentences, List<String> keys) {
        return IntStream.range(0, sentences.size()).anyMatch(i -> {
            String two = sentences.get(i) + " " + (i + 1 < sentences.size() ? sentences.get(i + 1) : "");
            return keys.stream().allMatch(two.toLowerCase(Locale.ROOT)::contains);
        });
    }

    private static boolean isAbsent(List<String> sentences, String key) {
        Pattern word = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(key), Pattern.CASE_INSENSITIVE);
        return sentences.stream().noneMatch(sentence -> word.matcher(sentence).find());
    }

    private static boolean isInOrder(List<String> sentences, String before, String after) {
        String all = String.join(" ", sentences).toLowerCase(Locale.ROOT);
        int first = all.indexOf(before.toLowerCase(Locale.ROOT));
        return first >= 0 && all.indexOf(after.toLowerCase(Locale.ROOT), first) > first;
    }

    private static boolean chart(List<String> sentences, String pairs) {
        String pattern = Arrays.stream(pairs.split(";\\s*"))
                .map(pair -> pair.strip().split("="))
                .map(pair -> Pattern.quote(pair[0].strip()) + "[^;]{0,12}?"
                        + Pattern.quote(pair[1].replaceAll("[^\\d.,]+$", "")))
                .reduce((a, b) -> a + ".*" + b)
                .orElseThrow();
        Pattern chart = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return sentences.stream().anyMatch(sentence -> chart.matcher(sentence).find());
    }

    private static boolean sharesAWord(String expected, String sentence) {
        return Arrays.stream(expected.split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() > 2 && !word.matches("(?i)the|and|that|with|what|its"))
                .anyMatch(word -> sentence.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isFragment(String sentence) {
        return !sentence.matches("(?s)^[\"“]?[\\p{Lu}\\d€$£].*[.!?…][\"”’)]*$")
                || Sentences.words(sentence) < 3 && !sentence.endsWith("?")
                || Sentences.words(sentence) > LONGEST_WORDS
                || sentence.matches("(?s).*(?:\\*\\*|\\[ ?[xX]?]|->|→|\\|| \\+ |https?:|@).*");
    }
}
