package dev.aivideo.style;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys of one section of a style. Each that is read is known; what is left at the end is refused. A value is taken
 * as it is written: {@code none} is a word, also where YAML would read something else.
 */
final class StyleKeys {
    private final Path file;
    private final String prefix;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    /**
     * The section's keys.
     *
     * @param prefix names of the sections above, each with a point behind; empty for the file itself
     * @param section null if there is none
     */
    StyleKeys(Path file, String prefix, @Nullable Node section) {
        this.file = file;
        this.prefix = prefix;
        if (section == null) {
            return;
        }
        if (!(section instanceof MappingNode mapping)) {
            throw refusal(
                    section, prefix.isEmpty() ? "the file" : name(""), "must hold keys and values", text(section));
        }
        for (NodeTuple pair : mapping.getValue()) {
            String key = text(pair.getKeyNode());
            if (values.put(key, pair.getValueNode()) != null) {
                throw refusal(pair.getKeyNode(), name(key), "must be there once", "a second time");
            }
            keys.put(key, pair.getKeyNode());
        }
    }

    StyleKeys section(String key) {
        return new StyleKeys(file, prefix + key + ".", value(key));
    }

    boolean has(String key) {
        return value(key) != null;
    }

    /** @throws StyleException if it is there and is not a single value */
    @Nullable
    String text(String key, String rule) {
        Node node = value(key);
        if (node == null) {
            return null;
        }
        String text = node instanceof ScalarNode ? text(node).strip() : "";
        if (text.isEmpty()) {
            throw refusal(key, rule, node instanceof ScalarNode ? "" : text(node));
        }
        return text;
    }

    String colour(String key, String otherwise) {
        String rule = "must be a colour as \"#RRGGBB\", in quotes as # begins a comment; \"#FFC43D\" for example";
        String text = text(key, rule);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw refusal(key, rule, text);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    double number(String key, double least, double most, double otherwise) {
        String rule = "must be a number from %s to %s".formatted(plain(least), plain(most));
        String text = text(key, rule);
        if (text == null) {
            return otherwise;
        }
        double value = text.matches("-?\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(text) : Double.NaN;
        if (!(value >= least && value <= most)) {
            throw refusal(key, rule, text);
        }
        return value;
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key, "must be true or false");
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw refusal(key, "must be true or false", text);
        }
        return text.equals("true");
    }

    /** One of the names of an enum, written {@code lower-third}. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(StyleKeys::written).toList();
        String rule = "must be one of " + String.join(", ", names);
        String text = text(key, rule);
        if (text == null) {
            return otherwise;
        }
        if (!names.contains(text)) {
            throw refusal(key, rule, text);
        }
        return type.getEnumConstants()[names.indexOf(text)];
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws StyleException if there is a key that was not asked for */
    void finish() {
        Set<String> unknown = new HashSet<>(values.keySet());
        unknown.removeAll(known);
        keys.entrySet().stream()
                .filter(key -> unknown.contains(key.getKey()))
                .findFirst()
                .ifPresent(key -> {
                    String others = prefix.isEmpty() ? "the keys are " : "the keys of " + name("") + " are ";
                    throw new StyleException(
                            "%s: '%s' is not a key of a style."
                                    .formatted(place(key.getValue()), name(shortened(key.getKey()))),
                            others + String.join(", ", known),
                            "Write it as one of them, or remove it.");
                });
    }

    /** What is wrong with a key's value. */
    StyleException refusal(String key, String rule, String given) {
        return refusal(keys.get(key), name(key), rule, given);
    }

    private StyleException refusal(@Nullable Node at, String name, String rule, String given) {
        return new StyleException(
                "%s: %s %s, was '%s'.".formatted(place(at), name, rule, shortened(given)),
                "",
                "Change it in this file; src/docs/styles.md explains every key.");
    }

    private String place(@Nullable Node at) {
        Mark mark = at == null ? null : at.getStartMark();
        return mark == null ? file.toString() : file + ", line " + (mark.getLine() + 1);
    }

    private @Nullable Node value(String key) {
        known.add(key);
        return values.get(key);
    }

    private String name(String key) {
        String whole = prefix + key;
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "a " + node.getNodeId();
    }

    private static String plain(double number) {
        return number == (long) number ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
