package dev.aivideo.voiceover.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money. In {@code $15 billion} the unit is said after the scale: {@code $15} is "fifteen", {@code billion} is
 * "billion dollars".
 */
final class MoneyReading implements Reading {
    private static final String SIGN = "(US\\$|A\\$|C\\$|\\$|€|£|¥|₴|₽|₹)";
    private static final Pattern MONEY =
            Pattern.compile("([−-]?)" + SIGN + "(" + NumberReading.NUMBER + ")(?:[–-]" + SIGN + "?("
                    + NumberReading.NUMBER + "))?(?:-?(k|K|m|M|mn|bn|B|b|tn|T|thousand|million|billion|trillion))?");
    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion", "trillion");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("k", "thousand"),
            Map.entry("K", "thousand"),
            Map.entry("m", "million"),
            Map.entry("M", "million"),
            Map.entry("mn", "million"),
            Map.entry("bn", "billion"),
            Map.entry("B", "billion"),
            Map.entry("b", "billion"),
            Map.entry("tn", "trillion"),
            Map.entry("T", "trillion"));
    private static final Map<String, Currency> CURRENCIES = Map.of(
            "US$", new Currency("US dollar", "US dollars", "cent"),
            "A$", new Currency("Australian dollar", "Australian dollars", "cent"),
            "C$", new Currency("Canadian dollar", "Canadian dollars", "cent"),
            "$", new Currency("dollar", "dollars", "cent"),
            "€", new Currency("euro", "euros", "cent"),
            "£", new Currency("pound", "pounds", "pence"),
            "¥", new Currency("yen", "yen", "sen"),
            "₴", new Currency("hryvnia", "hryvnias", "kopiyka"),
            "₽", new Currency("ruble", "rubles", "kopek"),
            "₹", new Currency("rupee", "rupees", "paisa"));

    private record Currency(String one, String many, String part) {
        String parts(long count) {
            return Numbers.cardinal(count) + " " + (count == 1 || part.equals("pence") ? part : part + "s");
        }
    }

    @Override
    public @Nullable String read(At at) {
        if (SCALES.contains(at.core())) {
            Matcher before = MONEY.matcher(at.neighbour(-1).core());
            return before.matches() ? at.core() + " " + currency(before).many() : null;
        }
        Matcher money = MONEY.matcher(at.core());
        return money.matches() ? amount(money, SCALES.contains(at.nextWord())) : null;
    }

    private static String amount(Matcher money, boolean scaleFollows) {
        String sign = money.group(1).isEmpty() ? "" : "minus ";
        String number = money.group(3);
        String scale = money.group(6);
        String upTo = money.group(5) == null ? "" : " to " + Numbers.decimal(money.group(5));
        if (scaleFollows || scale != null || !upTo.isEmpty()) {
            String named = scale == null ? "" : " " + LETTERS.getOrDefault(scale, scale);
            String unit = scaleFollows ? "" : " " + currency(money).many();
            return sign + Numbers.decimal(number) + upTo + named + unit;
        }
        return sign + exact(number, currency(money));
    }

    private static String exact(String number, Currency currency) {
        int point = number.indexOf('.');
        if (point < 0 || number.length() - point != 3) {
            return Numbers.decimal(number) + " " + (number.equals("1") ? currency.one() : currency.many());
        }
        String whole = number.substring(0, point).replace(",", "");
        long parts = Long.parseLong(number.substring(point + 1));
        if (whole.isEmpty() || whole.equals("0")) {
            return currency.parts(parts);
        }
        String wholes = Numbers.cardinal(whole) + " " + (whole.equals("1") ? currency.one() : currency.many());
        return parts == 0 ? wholes : wholes + " and " + currency.parts(parts);
    }

    private static Currency currency(Matcher money) {
        Currency currency = CURRENCIES.get(money.group(2));
        if (currency == null) {
            throw new IllegalStateException("No words for " + money.group(2));
        }
        return currency;
    }
}
