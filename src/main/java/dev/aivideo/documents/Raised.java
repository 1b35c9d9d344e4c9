package dev.aivideo.documents;

import java.util.stream.Collectors;

/** Figures that stand above the line as the signs that do: 10⁶ is not 106. */
final class Raised {
    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Raised() {}

    /** @param figures digits, with a sign before them if there is one */
    static String of(String figures) {
        return figures.chars().mapToObj(Raised::sign).collect(Collectors.joining());
    }

    private static String sign(int figure) {
        if (figure >= '0' && figure <= '9') {
            return String.valueOf(FIGURES.charAt(figure - '0'));
        }
        return figure == '+' ? "⁺" : "⁻";
    }
}
