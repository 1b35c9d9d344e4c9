package dev.aivideo.script;

import dev.aivideo.documents.TextFile;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.PlainText;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Json;
import dev.aivideo.script.Script.ScriptScene;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * A finished script, {@code --script}: JSON, an object with {@code scenes} or a bare list of scenes, each with
 * {@code text}, and if wanted {@code visual_keywords} (a list of words) and {@code number} or {@code scene_number}. It
 * is used as it is, in the order of its numbers, but without tags and stage directions, which must not be spoken.
 */
public final class GivenScript {
    private static final int MOST_SCENES = 600;
    /** The pace of most voices. */
    private static final double WORDS_PER_SECOND = 2.6;

    private static final String EXAMPLE =
            "{\"scenes\": [{\"number\": 1, \"text\": \"Bees dance.\", \"visual_keywords\": [\"bees\"]}]}";

    private GivenScript() {}

    /**
     * Reads and checks the file before any work is done.
     *
     * @param notes told what was assumed about the file
     * @return its text, for {@link #parse}
     * @throws dev.aivideo.documents.DocumentException if the file is missing, binary, empty or larger than 2 MB
     * @throws ScriptException if it is no script
     */
    public static String read(Path file, Consumer<String> notes) {
        String json = TextFile.read(file, "--script", "a JSON file of at most 2 MB, such as " + EXAMPLE, notes);
        parse(json);
        return json;
    }

    /**
     * The script that the JSON holds.
     *
     * @throws ScriptException if it is not JSON, or has no scenes, more than 600, an empty text, a duplicate number,
     *     a value of the wrong kind or a control character
     */
    public static Script parse(String json) {
        JsonNode root = tree(json);
        List<ScriptScene> scenes = scenes(root);
        return new Script(
                optionalText(root, "title"),
                optionalText(root, "description"),
                root.has("tags") ? words(root.path("tags"), "tags") : List.of(),
                scenes,
                List.of());
    }

    private static List<ScriptScene> scenes(JsonNode root) {
        JsonNode list = root.isArray() ? root : root.path("scenes");
        if (!list.isArray() || list.isEmpty()) {
            throw fault("has no scenes", "Found: " + kind(root) + ", scenes: " + kind(list));
        }
        if (list.size() > MOST_SCENES) {
            throw fault("has more than " + MOST_SCENES + " scenes", "Found: " + list.size());
        }
        List<Numbered> scenes = new ArrayList<>();
        for (JsonNode scene : list) {
            scenes.add(numbered(scene, scenes.size() + 1));
        }
        checkNumbers(scenes);
        return scenes.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::scene)
                .toList();
    }

    /** About how long a film will be, to be estimated before it is made: as asked, or as its given script is. */
    public static Duration expectedLength(Brief brief) {
        String given = brief.scriptText();
        if (given == null) {
            return brief.duration();
        }
        try {
            return Duration.ofMillis(Math.round(parse(given).words() / WORDS_PER_SECOND * 1000));
        } catch (ScriptException e) {
            return brief.duration(); // the run reports what is wrong with it
        }
    }

    /** The same script, with search terms in the scenes that came without. */
    static Script withKeywords(Script script, String topic, Keywords keywords) {
        List<ScriptScene> scenes = script.scenes().stream()
                .map(scene -> scene.visualKeywords().isEmpty()
                        ? new ScriptScene(scene.text(), keywords.searchTerms(scene.text(), topic))
                        : scene)
                .toList();
        return new Script(script.title(), script.description(), script.tags(), scenes, script.faults());
    }

    private record Numbered(int number, boolean given, ScriptScene scene) {}

    private static JsonNode tree(String json) {
        try {
            return Json.STRICT.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : "Line %d, column %d: ".formatted(at.getLineNr(), at.getColumnNr());
            throw new ScriptException(
                    "The script is not JSON.", place + e.getOriginalMessage(), "Give JSON such as " + EXAMPLE, e);
        }
    }

    private static Numbered numbered(JsonNode scene, int position) {
        String where = "scene " + position;
        if (!scene.isObject()) {
            throw fault("has a scene that is not an object", where + " is " + kind(scene));
        }
        String narration = narration(scene.path("text"), where);
        JsonNode number = scene.has("number") ? scene.path("number") : scene.path("scene_number");
        boolean given = !number.isMissingNode();
        if (given && (!number.isInt() || number.intValue() < 1)) {
            throw fault("has a scene number that is not a whole number from 1", where + ", number: " + kind(number));
        }
        List<String> terms = scene.has("visual_keywords")
                ? words(scene.path("visual_keywords"), where + ", visual_keywords")
                : List.of();
        return new Numbered(given ? number.intValue() : position, given, new ScriptScene(narration, terms));
    }

    private static String narration(JsonNode text, String where) {
        if (!text.isString() || text.stringValue().isBlank()) {
            throw fault("has a scene without text", where + ", text: " + kind(text));
        }
        String narration = StageDirections.removed(checked(text.stringValue(), where + ", text"));
        if (narration.isBlank()) {
            throw fault("has a scene with nothing to be spoken", where + ", text: " + kind(text));
        }
        return narration;
    }

    private static void checkNumbers(List<Numbered> scenes) {
        if (scenes.stream().map(Numbered::given).distinct().count() > 1) {
            throw fault("numbers only some of its scenes", "Number all scenes or none");
        }
        Set<Integer> seen = new HashSet<>();
        for (Numbered scene : scenes) {
            if (!seen.add(scene.number())) {
                throw fault("has two scenes with the same number", "number " + scene.number());
            }
        }
    }

    private static List<String> words(JsonNode list, String where) {
        List<String> words = new ArrayList<>();
        for (JsonNode word :
                list.isArray() ? list : Json.STRICT.createArrayNode().add(list)) {
            if (!word.isString()) {
                throw fault("has " + where + " that are not a list of words", "Found: " + kind(word));
            }
            if (!word.stringValue().isBlank()) {
                words.add(PlainText.withoutMarkup(checked(word.stringValue(), where))
                        .strip());
            }
        }
        return words;
    }

    private static String optionalText(JsonNode root, String name) {
        JsonNode text = root.path(name);
        if (text.isMissingNode()) {
            return "";
        }
        if (!text.isString()) {
            throw fault("has a " + name + " that is not a text", "Found: " + kind(text));
        }
        return PlainText.withoutMarkup(checked(text.stringValue(), name)).strip();
    }

    private static String checked(String text, String where) {
        String plain = PlainText.of(text);
        boolean control = plain.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
        if (control) {
            throw fault("has a control character", where);
        }
        return plain;
    }

    private static String kind(JsonNode node) {
        String text = node.toString();
        return node.isMissingNode() ? "missing" : text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static ScriptException fault(String problem, String evidence) {
        return new ScriptException("The script " + problem + ".", evidence, "Give JSON such as " + EXAMPLE, null);
    }
}
