package dev.aivideo.speech.text;

import static dev.aivideo.language.NumberVocabulary.SMALL;
import static dev.aivideo.language.NumberVocabulary.TENS;

import dev.aivideo.language.NumberVocabulary;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers in American English words. ICU's {@code RuleBasedNumberFormat} has the same cardinals and ordinals, but other
 * years and decimals, and loading its rules costs most of a second of processor time in each film.
 */
final class Numbers {
    private static final List<String> SCALES =
            List.of("", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion");
    private static final int MAX_DIGITS = 18;

    private Numbers() {}

    /** {@code 1,234,567} and {@code 1234567}: one million two hundred …; beyond 18 digits, digit by digit. */
    static String cardinal(String digits) {
        String plain = digits.replace(",", "");
        boolean spelled = plain.length() > MAX_DIGITS || plain.length() > 1 && plain.startsWith("0");
        return spelled ? digitByDigit(plain) : cardinal(Long.parseLong(plain));
    }

    static String cardinal(long number) {
        if (number < 0) {
            return "minus " + cardinal(-number);
        }
        return number == 0 ? "zero" : inGroups(number, 0);
    }

    private static String inGroups(long number, int scale) {
        int last = (int) (number % 1000);
        String group = last == 0 ? "" : belowThousand(last) + SCALES.get(scale);
        if (number < 1000) {
            return group;
        }
        String higher = inGroups(number / 1000, scale + 1);
        return group.isEmpty() ? higher : higher + " " + group;
    }

    private static String belowThousand(int number) {
        if (number < 100) {
            return belowHundred(number);
        }
        String hundreds = SMALL.get(number / 100) + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + " " + belowHundred(number % 100);
    }

    private static String belowHundred(int number) {
        if (number < 20) {
            return SMALL.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
    }

    /** {@code 21}: twenty-first. */
    static String ordinal(long number) {
        String cardinal = cardinal(number);
        int cut = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
        return cardinal.substring(0, cut) + NumberVocabulary.ordinal(cardinal.substring(cut));
    }

    /** {@code 1937}: nineteen thirty-seven; {@code 2005}: two thousand five; {@code 1905}: nineteen oh five. */
    static String year(int year) {
        if (year < 1000 || year > 2999 || year % 1000 < 10) {
            return cardinal(year);
        }
        int rest = year % 100;
        String century = belowHundred(year / 100);
        if (rest == 0) {
            return century + " hundred";
        }
        return century + (rest < 10 ? " oh " : " ") + belowHundred(rest);
    }

    /** {@code 3.14}: three point one four; {@code .5}: point five; whole numbers too. */
    static String decimal(String number) {
        int point = number.indexOf('.');
        if (point < 0) {
            return cardinal(number);
        }
        String whole = point == 0 ? "" : cardinal(number.substring(0, point)) + " ";
        return whole + "point " + digitByDigit(number.substring(point + 1));
    }

    static String digitByDigit(String digits) {
        return digits.chars().mapToObj(digit -> SMALL.get(digit - '0')).collect(Collectors.joining(" "));
    }

    /** The last two figures of several: {@code 12}: twelve; {@code 04}: oh four. */
    static String inPair(String figures) {
        return figures.startsWith("0") ? "oh " + digitByDigit(figures.substring(1)) : cardinal(figures);
    }

    /** As in names of things, {@code 380}: three eighty; {@code 1011}: ten eleven. */
    static String inName(String digits) {
        boolean paired = digits.length() >= 3 && digits.length() <= 4 && !digits.startsWith("0");
        int cut = digits.length() - 2;
        if (!paired || digits.substring(1).matches("0+")) {
            return cardinal(digits);
        }
        String rest = digits.substring(cut);
        String tail = rest.equals("00") ? "hundred" : inPair(rest);
        return cardinal(digits.substring(0, cut)) + " " + tail;
    }

    /** The word for many of what is named: forty → forties, half → halves. */
    static String plural(String word) {
        if (word.endsWith("y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("x") ? word + "es" : word + "s";
    }
}
