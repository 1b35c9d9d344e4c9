package dev.aivideo.footage.mcp;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a value as Python writes it with {@code str()}: lists, tuples, dictionaries, strings in either quote, numbers,
 * {@code True}, {@code False} and {@code None}. Some servers answer in this form; it looks like JSON and is not, and a
 * title with an apostrophe defeats every exchange of quotes. Nothing is evaluated.
 *
 * <p>Grammar: https://docs.python.org/3/reference/lexical_analysis.html#literals
 */
final class PythonLiteral {
    static final int LONGEST = 5_000_000;
    private static final int DEEPEST = 64;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private int position;
    private int depth;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /** The text is not a Python literal, or one larger or deeper than is taken. */
    static final class MalformedException extends Exception {
        MalformedException(String what, int position) {
            super(what + " at character " + position);
        }
    }

    static JsonNode parse(String text) throws MalformedException {
        if (text.length() > LONGEST) {
            throw new MalformedException("Longer than " + LONGEST + " characters", LONGEST);
        }
        PythonLiteral literal = new PythonLiteral(text);
        JsonNode value = literal.value();
        literal.blanks();
        if (literal.position < text.length()) {
            throw literal.malformed("Something follows the value");
        }
        return value;
    }

    /** The value that the text begins with, whatever follows it. */
    static Optional<JsonNode> first(String text) {
        try {
            return Optional.of(new PythonLiteral(text).value());
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    private JsonNode value() throws MalformedException {
        blanks();
        char first = peek();
        return switch (first) {
            case '[' -> sequence(']');
            case '(' -> sequence(')');
            case '{' -> dictionary();
            case '\'', '"' -> NODES.stringNode(string());
            default -> Character.isLetter(first) ? constant() : number();
        };
    }

    private JsonNode sequence(char end) throws MalformedException {
        ArrayNode items = NODES.arrayNode();
        enter();
        while (!ends(end)) {
            items.add(value());
            separator(end);
        }
        depth--;
        return items;
    }

    private JsonNode dictionary() throws MalformedException {
        ObjectNode entries = NODES.objectNode();
        enter();
        while (!ends('}')) {
            JsonNode key = value();
            if (key.isContainer()) {
                throw malformed("A key is a list or a dictionary");
            }
            blanks();
            expect(':');
            entries.set(key.asString(), value());
            separator('}');
        }
        depth--;
        return entries;
    }

    private void enter() throws MalformedException {
        position++;
        if (++depth > DEEPEST) {
            throw malformed("Deeper than " + DEEPEST + " levels");
        }
    }

    private boolean ends(char end) throws MalformedException {
        blanks();
        if (peek() != end) {
            return false;
        }
        position++;
        return true;
    }

    private void separator(char end) throws MalformedException {
        blanks();
        if (peek() != end) {
            expect(',');
        }
    }

    private String string() throws MalformedException {
        char quote = peek();
        position++;
        StringBuilder result = new StringBuilder();
        while (peek() != quote) {
            char next = peek();
            position++;
            if (next == '\\') {
                escape(result);
            } else if (next == '\n') {
                throw malformed("A string is not closed on its line");
            } else {
                result.append(next);
            }
        }
        position++;
        return result.toString();
    }

    private void escape(StringBuilder result) throws MalformedException {
        char kind = peek();
        position++;
        switch (kind) {
            case 'n' -> result.append('\n');
            case 'r' -> result.append('\r');
            case 't' -> result.append('\t');
            case 'x' -> result.appendCodePoint(hexadecimal(2));
            case 'u' -> result.append((char) hexadecimal(4));
            case 'U' -> result.appendCodePoint(hexadecimal(8));
            case '\\', '\'', '"' -> result.append(kind);
            default -> throw malformed("Unknown escape \\" + kind);
        }
    }

    private int hexadecimal(int digits) throws MalformedException {
        int code = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                throw malformed("A character code is not valid");
            }
            code = code * 16 + digit;
            position++;
        }
        if (!Character.isValidCodePoint(code)) {
            throw malformed("A character code is not valid");
        }
        return code;
    }

    private JsonNode constant() throws MalformedException {
        String word = run(() -> Character.isLetter(text.charAt(position)));
        return switch (word) {
            case "True" -> NODES.booleanNode(true);
            case "False" -> NODES.booleanNode(false);
            case "None" -> NODES.nullNode();
            default -> throw malformed("Unknown word '" + (word.length() > 20 ? word.substring(0, 20) : word) + "'");
        };
    }

    private JsonNode number() throws MalformedException {
        String digits = run(() -> "+-.eE0123456789".indexOf(text.charAt(position)) >= 0);
        try {
            return digits.matches("[+-]?[0-9]{1,18}")
                    ? NODES.numberNode(Long.parseLong(digits))
                    : NODES.numberNode(Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            throw malformed("Not a value");
        }
    }

    private String run(BooleanSupplier belongs) {
        int start = position;
        while (position < text.length() && position - start < 400 && belongs.getAsBoolean()) {
            position++;
        }
        return text.substring(start, position);
    }

    private void blanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private char peek() throws MalformedException {
        if (position >= text.length()) {
            throw malformed("The text ends too early");
        }
        return text.charAt(position);
    }

    private void expect(char wanted) throws MalformedException {
        if (peek() != wanted) {
            throw malformed("Expected '" + wanted + "'");
        }
        position++;
    }

    private MalformedException malformed(String what) {
        return new MalformedException(what, position);
    }
}
