package dev.aivideo.footage.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the topic says about where its pictures come from: a naval topic asks for the Navy.
 *
 * @param branch as the catalogue of the US forces names it, or empty
 * @param country English name, or empty
 */
public record TopicFilter(String branch, String country) {
    public static final TopicFilter NONE = new TopicFilter("", "");

    private static final Map<String, Pattern> BRANCHES = Map.of(
            "Navy",
            words("navy|naval|warships?|destroyers?|submarines?|aircraft carriers?|frigates?|sailors?|seabees"),
            "Air Force",
            words("air force|airmen|fighter jets?|bombers?|aerial refuell?ing|airlift|f-?16|f-?22|f-?35|b-?52|c-?130"),
            "Army",
            words(
                    "army(?! ants?)|soldiers?|infantry|(?<!fish |water |gas |oil )tanks?|artillery|paratroopers?|howitzers?"
                            + "|national guard"),
            "Marines",
            words("marines|marine corps|amphibious (?:assault|landing|ship)s?"),
            "Coast Guard",
            words("coast guard|sea rescue|cutters?|maritime rescue|icebreakers?"),
            "Space Force",
            words("space force|space operations"));

    private static final Pattern COUNTRIES = words(
            "afghanistan|australia|canada|djibouti|estonia|finland|france"
                    + "|germany|greece|guam|iraq|italy|japan|kosovo|kuwait|latvia|lithuania|norway|philippines|poland"
                    + "|qatar|romania|south korea|spain|sweden|syria|thailand|ukraine|united kingdom|(?-i:(?<![A-Z][a-z]{1,15} )Jordan|Turkey)");

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The filter of a topic; a topic that names several branches asks for none of them alone. */
    public static TopicFilter of(String topic) {
        List<String> branches = BRANCHES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(topic).find())
                .map(Map.Entry::getKey)
                .toList();
        return new TopicFilter(
                branches.size() == 1 ? branches.get(0) : "", country(topic).orElse(""));
    }

    private static Optional<String> country(String topic) {
        List<String> named = COUNTRIES
                .matcher(topic)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(titled(named.get(0))) : Optional.empty();
    }

    private static String titled(String words) {
        StringBuilder result = new StringBuilder();
        for (String word : words.split(" ")) {
            result.append(result.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return result.toString();
    }
}
