package dev.aivideo.script.notes;

import java.util.List;

/** Joins what is listed to a sentence. */
final class Listed {
    private Listed() {}

    /** a, b and c; with a comma before "and" where a part has commas or an "and" of its own. */
    static String and(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        boolean parted = parts.stream().anyMatch(part -> part.matches(".*,(?!\\d).*") || part.contains(" and "));
        boolean deep = parts.stream().anyMatch(part -> part.matches(".*,(?!\\d).*"));
        String comma = deep ? "; " : ", ";
        return String.join(comma, parts.subList(0, parts.size() - 1))
                + (deep
                        ? "; and "
                        : parted
                                        || parts.size() > 2
                                                && parts.stream()
                                                        .anyMatch(p -> p.contains(" ") && p.split(" ").length > 3)
                                ? ", and "
                                : " and ")
                + parts.get(parts.size() - 1);
    }

    /** With a capital letter and a full stop. */
    static String sentence(String text) {
        String plain = text.strip().replaceAll("[;,:]+$", "");
        if (plain.isEmpty()) {
            return "";
        }
        String begun = plain.matches("^\\p{Ll}\\p{Lu}.*")
                ? plain
                : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        return begun.matches(".*[.!?…][\"”’)]*$") ? begun : begun + ".";
    }
}
