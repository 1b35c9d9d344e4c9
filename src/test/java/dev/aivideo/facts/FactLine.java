package dev.aivideo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A fact as a line of a set tells it: its kind and its words.
 *
 * @param fields in small letters, without a leading article, qualifier, and marks at the ends
 */
record FactLine(String kind, List<String> fields) {
    private static final String LEADING =
            "^(?:(?:an?|the|about|some|nearly|almost|around|up to|more than|less than|only|barely|perhaps|early|late|between) )+";

    static FactLine of(String text) {
        String[] fields = text.strip().split(" ?\\| ?", -1);
        return new FactLine(
                fields[0].strip(),
                Arrays.stream(fields).skip(1).map(FactLine::plain).toList());
    }

    static FactLine of(Fact fact) {
        if (fact instanceof Fact.Location place) {
            return line("place", place.text());
        } else if (fact instanceof Fact.Route route) {
            return line("route", route.from().text(), route.to().text());
        } else if (fact instanceof Fact.Moment moment) {
            return line("date", moment.text());
        } else if (fact instanceof Fact.Period period) {
            return line("span", period.from().text(), period.to().text());
        } else if (fact instanceof Fact.Quantity quantity) {
            return line("number", quantity.figure(), quantity.unit());
        } else if (fact instanceof Fact.Share share) {
            return line("share", share.figure(), share.whole());
        } else if (fact instanceof Fact.Change change) {
            return line("change", change.from().figure(), change.to().figure());
        }
        return words(fact);
    }

    private static FactLine words(Fact fact) {
        if (fact instanceof Fact.Votes votes) {
            return new FactLine(
                    "votes",
                    votes.parts().stream().map(part -> plain(part.figure())).toList());
        } else if (fact instanceof Fact.Series series) {
            return new FactLine(
                    "series",
                    series.parts().stream()
                            .map(part -> plain(part.label() + " " + part.figure()))
                            .toList());
        } else if (fact instanceof Fact.Quote quote) {
            return line("quotation", quote.text(), quote.speaker());
        } else if (fact instanceof Fact.Enumeration list) {
            return new FactLine(
                    "list",
                    list.items().stream().map(item -> plain(item.text())).toList());
        } else if (fact instanceof Fact.Steps steps) {
            return new FactLine(
                    "steps",
                    steps.items().stream().map(item -> plain(item.text())).toList());
        } else if (fact instanceof Fact.Comparison pair) {
            return line("comparison", pair.left().text(), pair.right().text());
        } else if (fact instanceof Fact.Person person) {
            return line("person", person.name(), person.role());
        } else if (fact instanceof Fact.Definition definition) {
            return line("definition", definition.term(), definition.meaning());
        }
        throw new IllegalArgumentException("Unknown fact " + fact);
    }

    private static FactLine line(String kind, String... fields) {
        return new FactLine(kind, Stream.of(fields).map(FactLine::plain).toList());
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replaceAll("^[\\p{Punct}“”‘’&&[^$%]]+|[\\p{Punct}“”‘’&&[^%]]+$", "")
                .strip();
        return small.replaceFirst(LEADING, "").replaceFirst("^of (?:the )?", "");
    }

    /** Whether both tell the same: field by field one holds the other's words. */
    boolean matches(FactLine other) {
        boolean same = kind.equals(other.kind) && fields.size() == other.fields.size() && isAlike(fields, other.fields);
        boolean swapped = kind.equals("comparison")
                && kind.equals(other.kind)
                && fields.size() == 2
                && isAlike(List.of(fields.get(1), fields.get(0)), other.fields);
        return same || swapped;
    }

    /** Whether both are of one kind and about the same: the first fields of one are those of the other. */
    boolean isFormOf(FactLine other) {
        return kind.equals(other.kind) && holds(fields.get(0), other.fields.get(0));
    }

    private static boolean isAlike(List<String> one, List<String> other) {
        for (int n = 0; n < one.size(); n++) {
            if (!holds(one.get(n), other.get(n))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String one, String other) {
        return one.isEmpty() || other.isEmpty()
                ? one.equals(other)
                : (" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " ");
    }
}
