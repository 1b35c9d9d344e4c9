package dev.aivideo.speech.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money. In {@code $15 billion} the unit is said after the scale: {@code $15} is "fifteen", {@code billion} is
 * "billion dollars".
 */
final class MoneyReading implements TextRule {
    private static final String SIGN = "(US\\$|A\\$|C\\$|HK\\$|NZ\\$|R\\$|\\$|€|£|¥|₴|₽|₹|₩|₺|₿)";
    private static final Pattern MONEY =
            Pattern.compile("([−-]?)" + SIGN + "(" + NumberReading.NUMBER + ")(?:[–-]" + SIGN + "?("
                    + NumberReading.NUMBER + "))?(?:-?(k|K|m|M|mn|bn|B|b|tn|T|thousand|million|billion|trillion))?");
    /** {@code $5/day}. */
    private static final Pattern RATE =
            Pattern.compile("(" + SIGN + "(?:" + NumberReading.NUMBER + ")(?:k|K|m|M|mn|bn|B|b|tn|T)?)/(\\p{Ll}+)");

    /** {@code $20M–$25M}: each with a scale of its own. */
    private static final Pattern SPAN =
            Pattern.compile("(" + SIGN + "(?:" + NumberReading.NUMBER + ")(?:k|K|m|M|mn|bn|B|b|tn|T))[–-](" + SIGN
                    + "(?:" + NumberReading.NUMBER + ")(?:k|K|m|M|mn|bn|B|b|tn|T))");

    private static final Pattern CODES =
            Pattern.compile("CHF|USD|EUR|GBP|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK|RUB|UAH|NZD|SGD|HKD|KRW|MXN"
                    + "|BRL|ZAR|PLN|CZK|HUF|ILS|AED|EGP|THB|IDR|MYR|VND|NGN|KES|PKR|ARS|Rs");
    private static final Pattern PLAIN = Pattern.compile("(" + NumberReading.NUMBER + ")(k|K|m|M|mn|bn|B|b|tn|T)?");
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
    private static final Map<String, Currency> CURRENCIES = Map.ofEntries(
            Map.entry("US$", new Currency("U S dollar", "U S dollars", "cent")),
            Map.entry("A$", new Currency("Australian dollar", "Australian dollars", "cent")),
            Map.entry("C$", new Currency("Canadian dollar", "Canadian dollars", "cent")),
            Map.entry("$", new Currency("dollar", "dollars", "cent")),
            Map.entry("€", new Currency("euro", "euros", "cent")),
            Map.entry("£", new Currency("pound", "pounds", "pence")),
            Map.entry("¥", new Currency("yen", "yen", "sen")),
            Map.entry("₴", new Currency("hryvnia", "hryvnias", "kopiyka")),
            Map.entry("₽", new Currency("ruble", "rubles", "kopek")),
            Map.entry("₹", new Currency("rupee", "rupees", "paisa")),
            Map.entry("HK$", new Currency("Hong Kong dollar", "Hong Kong dollars", "cent")),
            Map.entry("NZ$", new Currency("New Zealand dollar", "New Zealand dollars", "cent")),
            Map.entry("R$", new Currency("real", "reais", "centavo")),
            Map.entry("₩", new Currency("won", "won", "jeon")),
            Map.entry("₺", new Currency("lira", "lira", "kurus")),
            Map.entry("₿", new Currency("bitcoin", "bitcoins", "satoshi")));

    private record Currency(String one, String many, String part) {
        String parts(long count) {
            return Numbers.cardinal(count) + " " + (count == 1 || part.equals("pence") ? part : part + "s");
        }
    }

    private static final List<TextRule> SHAPES = List.of(
            MoneyReading::code,
            MoneyReading::amountBehindCode,
            MoneyReading::scaleBehindCode,
            MoneyReading::span,
            MoneyReading::rate,
            MoneyReading::scale,
            MoneyReading::amount);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    /**
     * In {@code CHF 20 million} each word says what the next one is written for: {@code CHF} is "twenty", {@code 20} is
     * "million" and {@code million} is "Swiss francs".
     */
    private static @Nullable String code(TokenCursor at) {
        return isCode(at, 0) && isAmount(at.neighbour(1))
                ? Numbers.decimal(PLAIN.matcher(at.neighbour(1).core()).replaceAll("$1"))
                : null;
    }

    private static @Nullable String amountBehindCode(TokenCursor at) {
        if (!isCode(at, -1) || !isAmount(at.token())) {
            return null;
        }
        String scale = PLAIN.matcher(at.core()).replaceAll("$2");
        String currency = UnitNames.many(at.neighbour(-1).core());
        boolean scaled = SCALES.contains(at.nextWord());
        return scaled ? at.nextWord() : (LETTERS.getOrDefault(scale, "") + " " + currency).strip();
    }

    private static @Nullable String scaleBehindCode(TokenCursor at) {
        boolean behind = at.index() > 1 && SCALES.contains(at.core()) && isCode(at, -2) && isAmount(at.neighbour(-1));
        return behind ? UnitNames.many(at.neighbour(-2).core()) : null;
    }

    /** Whether a currency stands there that belongs to the amount behind it: not in "20 USD, 30 EUR". */
    private static boolean isCode(TokenCursor at, int offset) {
        Token code = at.neighbour(offset);
        Token before = at.neighbour(offset - 1);
        return CODES.matcher(code.core()).matches()
                && !code.endsPhrase()
                && (before.endsPhrase() || !isAmount(before) && !SCALES.contains(before.core()));
    }

    private static @Nullable String span(TokenCursor at) {
        Matcher span = SPAN.matcher(at.core());
        return span.matches() ? Normaliser.said(span.group(1)) + " to " + Normaliser.said(span.group(3)) : null;
    }

    private static @Nullable String rate(TokenCursor at) {
        Matcher rate = RATE.matcher(at.core());
        return rate.matches() ? Normaliser.said(rate.group(1)) + " per " + rate.group(3) : null;
    }

    private static @Nullable String scale(TokenCursor at) {
        Matcher before = MONEY.matcher(at.neighbour(-1).core());
        return SCALES.contains(at.core()) && before.matches()
                ? at.core() + " " + currency(before).many()
                : null;
    }

    private static @Nullable String amount(TokenCursor at) {
        Matcher money = MONEY.matcher(at.core());
        return money.matches() ? amount(money, SCALES.contains(at.nextWord())) : null;
    }

    private static boolean isAmount(Token token) {
        return PLAIN.matcher(token.core()).matches();
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
