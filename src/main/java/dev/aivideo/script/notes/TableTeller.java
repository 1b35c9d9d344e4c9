package dev.aivideo.script.notes;

import dev.aivideo.language.SentenceForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells a table in sentences, each label beside its value. */
final class TableTeller {
    private static final Pattern VALUE = Pattern.compile(
            "^[<>~≈±+−-]?\\s?(?:about |approx\\.? |up to |over |under |around |nearly |almost |at least )?[€$£¥]?\\s?\\d[\\d.,\\s]*(?:\\s?[–-]\\s?\\d[\\d.,]*)?\\s?(\\D{0,24})$");
    private static final Pattern UNIT = Pattern.compile("^(.*?)\\s*[(\\[](?:in )?([^()\\[\\]\\d]{1,16})[)\\]]$");
    private static final Pattern MONTH =
            Pattern.compile("(?i)^(?:c\\. ?|about )?(?:\\d{3,4}|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?)$");
    private static final int MOST_PER_SENTENCE = 6;
    private static final int MOST_WORDS = 34;

    private final SentenceForms forms;
    private final FragmentTeller fragments;
    /** The table's labels as they stand within a sentence. */
    private Map<String, String> labels = Map.of();

    TableTeller(SentenceForms forms, FragmentTeller fragments) {
        this.forms = forms;
        this.fragments = fragments;
    }

    /** @param caption what the table is said to show, ending in a colon or a heading; may be empty */
    List<String> told(List<List<String>> rows, String caption) {
        List<String> header = rows.get(0);
        List<List<String>> body = rows.stream()
                .skip(1)
                .map(row -> fitted(row, header.size()))
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (body.isEmpty() || header.size() < 2) {
            return List.of();
        }
        return header.size() > 2 && isByRow(header, body) ? byRow(header, body) : byColumn(header, body, caption);
    }

    private static List<String> fitted(List<String> row, int cells) {
        List<String> fitted = new ArrayList<>(row.subList(0, Math.min(cells, row.size())));
        while (fitted.size() < cells) {
            fitted.add("");
        }
        return fitted;
    }

    /** Things side by side: every column has a value of the same kind in a row, of different kinds below each other. */
    private static boolean isByRow(List<String> header, List<List<String>> body) {
        boolean sameInRows = body.stream()
                .allMatch(row ->
                        row.stream().skip(1).map(TableTeller::unit).distinct().count() == 1);
        long down = body.stream().map(row -> unit(row.get(1))).distinct().count();
        boolean values = body.stream().allMatch(row -> VALUE.matcher(row.get(1)).matches());
        return header.get(0).isBlank() || sameInRows && values && down > 1;
    }

    private static String unit(String cell) {
        Matcher value = VALUE.matcher(cell);
        String sign = cell.replaceAll("[^€$£¥%]", "");
        return value.matches() ? sign + value.group(1).strip().replaceAll("s$", "") : "text";
    }

    private List<String> byRow(List<String> header, List<List<String>> body) {
        List<String> told = new ArrayList<>();
        for (List<String> row : body) {
            List<String> pairs = new ArrayList<>();
            for (int i = 1; i < header.size(); i++) {
                if (!row.get(i).isBlank()) {
                    pairs.add(pair(header.get(i), row.get(i), unitOf(row.get(0))));
                }
            }
            if (!pairs.isEmpty()) {
                told.addAll(sentences(withoutUnit(row.get(0)), pairs));
            }
        }
        return told;
    }

    private List<String> byColumn(List<String> header, List<List<String>> body, String caption) {
        List<String> told = new ArrayList<>();
        List<String> cells = body.stream().map(row -> row.get(0)).distinct().toList();
        List<String> low = forms.lowerAll(cells);
        labels = IntStream.range(0, cells.size()).boxed().collect(Collectors.toMap(cells::get, low::get));
        boolean dates = body.stream().allMatch(row -> MONTH.matcher(row.get(0)).matches());
        for (int i = 1; i < header.size(); i++) {
            int column = i;
            List<List<String>> given =
                    body.stream().filter(row -> !row.get(column).isBlank()).toList();
            boolean values = given.stream()
                    .allMatch(row -> VALUE.matcher(row.get(column)).matches());
            String head = UnitHeader.named(withoutUnit(header.get(i)));
            String name = caption.isBlank() || !head.matches("(?i)values?|figures?|data|details?") ? head : "";
            if (values) {
                List<String> pairs = given.stream()
                        .map(row -> pair(label(row.get(0)), row.get(column), unitOf(header.get(column))))
                        .toList();
                told.addAll(sentences(i == 1 && header.size() == 2 ? named(caption, name) : name, pairs));
            } else if (dates) {
                given.forEach(row -> told.add(dated(row.get(0) + ": " + row.get(column))));
            } else {
                told.addAll(texts(name, given, column));
            }
        }
        return told;
    }

    private String dated(String text) {
        return fragments.sentence(text).orElseGet(() -> sentence(text));
    }

    /** The caption where the column's name is but one word, such as "Share". */
    private static String named(String caption, String name) {
        return caption.endsWith(":")
                        || name.isBlank()
                        || !name.contains(" ") && !caption.isBlank() && !caption.endsWith("?")
                ? caption.replaceAll(":$", "")
                        + (caption.endsWith(":") || name.isBlank() ? "" : ", " + lowerFirst(name))
                : name;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() || text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private List<String> texts(String name, List<List<String>> rows, int column) {
        List<String> pairs = rows.stream()
                .map(row ->
                        label(row.get(0)) + ", " + forms.lower(row.get(column).replaceAll("[.;]$", "")))
                .toList();
        List<String> told = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String pair : pairs) {
            if (!open.isEmpty() && words(String.join(" ", open) + " " + pair) > MOST_WORDS - 8) {
                told.add(sentence(name + ": " + String.join("; ", open)));
                open.clear();
            }
            open.add(pair);
        }
        told.add(sentence(name + ": " + String.join("; ", open)));
        return told;
    }

    private List<String> sentences(String name, List<String> pairs) {
        List<String> told = new ArrayList<>();
        int parts = Math.max(1, (pairs.size() + MOST_PER_SENTENCE - 1) / MOST_PER_SENTENCE);
        int each = (pairs.size() + parts - 1) / parts;
        for (int from = 0; from < pairs.size(); from += each) {
            List<String> some = pairs.subList(from, Math.min(pairs.size(), from + each));
            told.add(sentence((name.isBlank() ? "" : name + ": ")
                    + (some.stream().anyMatch(pair -> pair.matches(".*,(?!\\d).*"))
                            ? String.join("; ", some)
                            : Listed.and(some))));
        }
        return told;
    }

    private String label(String cell) {
        return labels.getOrDefault(cell, cell);
    }

    private static String pair(String label, String value, String unit) {
        boolean bare = value.matches("[\\d.,\\s–-]+") && !unit.isEmpty();
        String gap = unit.equals("%") || unit.startsWith("°") ? "" : " ";
        boolean before = unit.matches("[€$£¥]");
        String full = !bare ? value : before ? unit + value : value + gap + unit;
        boolean parted = label.matches(".*\\d$") || !full.matches(".*\\d.*");
        return label.isBlank() ? full : label + (parted ? ", " : " ") + full;
    }

    private static String unitOf(String header) {
        Matcher unit = UNIT.matcher(header);
        return unit.matches() ? unit.group(2) : "";
    }

    private static String withoutUnit(String header) {
        Matcher unit = UNIT.matcher(header);
        return unit.matches() ? unit.group(1) : header;
    }

    private static String sentence(String text) {
        return Listed.sentence(text);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
