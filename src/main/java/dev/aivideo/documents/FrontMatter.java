package dev.aivideo.documents;

import dev.aivideo.project.Rights;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** What a Markdown text states of itself between two lines of dashes at its beginning, in YAML. */
final class FrontMatter {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R(.{0,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private final Map<?, ?> fields;

    private FrontMatter(Map<?, ?> fields) {
        this.fields = fields;
    }

    /** @param notes told if there is a block that cannot be read */
    static FrontMatter of(GivenDocument document, String text, Consumer<String> notes) {
        Matcher block = BLOCK.matcher(text);
        try {
            Object read = block.find() ? new Yaml(new SafeConstructor(new LoaderOptions())).load(block.group(1)) : null;
            return new FrontMatter(read instanceof Map<?, ?> map ? map : Map.of());
        } catch (YAMLException e) {
            notes.accept(
                    "The block between dashes at the beginning of %s is not YAML and is left out, with what it says of"
                                    .formatted(document.name())
                            + " licence and author.");
            return new FrontMatter(Map.of());
        }
    }

    /** Author, credit, licence, its terms and the text's page, as far as they are stated. */
    Rights rights() {
        String licence = value("licence");
        return new Rights(
                value("author"),
                value("credit"),
                licence.isEmpty() ? value("license") : licence,
                value("terms"),
                value("page"),
                value("notice"));
    }

    private String value(String field) {
        Object value = fields.get(field);
        return value == null ? "" : String.valueOf(value);
    }
}
