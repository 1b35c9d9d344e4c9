package dev.aivideo.encyclopedia.wikipedia;

/** The last word of an English name in the singular and in the plural. */
final class EnglishNumber {
    private EnglishNumber() {}

    static String singular(String name) {
        if (name.matches("(?i).*(?:ss|us|is|ous|news|series|species)")) {
            return name;
        }
        if (name.matches("(?i).*[^aeiou]ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.matches("(?i).*(?:ches|shes|sses|xes|zes|oes)")) {
            return name.substring(0, name.length() - 2);
        }
        return name.matches("(?i).*[^s]s") ? name.substring(0, name.length() - 1) : name;
    }

    static String plural(String name) {
        if (name.matches("(?i).*s") && !singular(name).equals(name)) {
            return name;
        }
        if (name.matches("(?i).*[^aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (name.matches("(?i).*(?:ch|sh|s|x|z)") ? "es" : "s");
    }
}
