package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.kokoro.Proto.Field;
import dev.aivideo.speech.kokoro.Proto.Writer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Alters an ONNX model file: what it gives out, and how it convolves. Field numbers are those of
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3 (ModelProto, GraphProto, NodeProto).
 */
final class OnnxPatch {
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_OUTPUT = 12;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int NODE_NAME = 3;
    private static final int NODE_TYPE = 4;
    private static final int NODE_ATTRIBUTE = 5;
    private static final int TENSOR_NAME = 8;
    private static final int FLOAT = 1;
    private static final int INT32 = 6;
    private static final int ATTRIBUTE_IS_INT = 2;

    private OnnxPatch() {}

    /** The model with one more output, a tensor of floats that it has inside. */
    static Writer addOutput(ByteBuffer model, String tensor) {
        return rewriteGraph(model, graph -> {
            requireTensor(graph, tensor);
            Writer out = new Writer();
            graph.forEach(field -> copyNode(field, out));
            return out.message(GRAPH_OUTPUT, floatTensor(tensor));
        });
    }

    /** As much of the model as it takes to make one inner tensor of floats, which becomes its only output. */
    static Writer keepOnly(ByteBuffer model, String tensor) {
        return rewriteGraph(model, graph -> {
            requireTensor(graph, tensor);
            Set<String> needed = needed(graph, tensor);
            Writer out = new Writer();
            graph.stream().filter(field -> isKept(field, needed)).forEach(field -> copyNode(field, out));
            return out.message(GRAPH_OUTPUT, floatTensor(tensor));
        });
    }

    private static boolean isKept(Field field, Set<String> needed) {
        return switch (field.number()) {
            case GRAPH_NODE -> texts(field, NODE_OUTPUT).stream().anyMatch(needed::contains);
            case GRAPH_INITIALIZER -> needed.containsAll(texts(field, TENSOR_NAME));
            case GRAPH_OUTPUT -> false;
            default -> true;
        };
    }

    private interface GraphRewriter {
        Writer rewrite(List<Field> graph);
    }

    private static Writer rewriteGraph(ByteBuffer model, GraphRewriter rewriter) {
        Writer out = new Writer();
        for (Field field : Proto.fields(model, 0, model.limit())) {
            if (field.number() == MODEL_GRAPH) {
                out.message(MODEL_GRAPH, rewriter.rewrite(field.fields()));
            } else {
                out.copy(field);
            }
        }
        return out;
    }

    private static void requireTensor(List<Field> graph, String tensor) {
        boolean found = graph.stream()
                .filter(field -> field.number() == GRAPH_NODE)
                .anyMatch(node -> texts(node, NODE_OUTPUT).contains(tensor));
        if (!found) {
            throw new IllegalArgumentException("The model makes no tensor named " + tensor);
        }
    }

    private static Set<String> needed(List<Field> graph, String tensor) {
        Map<String, Field> makers = makers(graph);
        Set<String> needed = new HashSet<>(Set.of(tensor));
        List<String> open = new ArrayList<>(needed);
        while (!open.isEmpty()) {
            Field maker = makers.get(open.remove(open.size() - 1));
            if (maker != null) {
                texts(maker, NODE_INPUT).stream().filter(needed::add).forEach(open::add);
            }
        }
        return needed;
    }

    /** The node that makes each tensor. */
    private static Map<String, Field> makers(List<Field> graph) {
        Map<String, Field> makers = new HashMap<>();
        for (Field field : graph) {
            if (field.number() == GRAPH_NODE) {
                texts(field, NODE_OUTPUT).forEach(output -> makers.put(output, field));
            }
        }
        return makers;
    }

    private static void copyNode(Field field, Writer out) {
        if (field.number() == GRAPH_NODE && texts(field, NODE_TYPE).contains("ConvInteger")) {
            convolveInFloats(field, out);
        } else {
            out.copy(field);
        }
    }

    /**
     * ONNX Runtime convolves integers ten times slower than floats. The weights stay 8-bit in the file; their
     * conversion depends on nothing but them, so it is done once when the model is loaded.
     */
    private static void convolveInFloats(Field node, Writer out) {
        List<String> inputs = texts(node, NODE_INPUT);
        String result = texts(node, NODE_OUTPUT).get(0);
        String signal = asFloats(inputs, 0, result, out);
        String weights = asFloats(inputs, 1, result, out);
        Writer convolution = new Writer()
                .text(NODE_INPUT, signal)
                .text(NODE_INPUT, weights)
                .text(NODE_OUTPUT, result + "_as_floats")
                .text(NODE_NAME, result + "_patch_conv")
                .text(NODE_TYPE, "Conv");
        node.fields().stream().filter(field -> field.number() == NODE_ATTRIBUTE).forEach(convolution::copy);
        out.message(GRAPH_NODE, convolution);
        cast(result + "_as_floats", result, INT32, out);
    }

    /** Quantised values less their zero point, as floats; returns the new tensor's name. */
    private static String asFloats(List<String> inputs, int index, String result, Writer out) {
        String name = result + "_in" + index;
        cast(inputs.get(index), name, FLOAT, out);
        if (inputs.size() <= index + 2 || inputs.get(index + 2).isEmpty()) {
            return name;
        }
        cast(inputs.get(index + 2), name + "_zero", FLOAT, out);
        out.message(
                GRAPH_NODE,
                new Writer()
                        .text(NODE_INPUT, name)
                        .text(NODE_INPUT, name + "_zero")
                        .text(NODE_OUTPUT, name + "_centred")
                        .text(NODE_NAME, name + "_patch_sub")
                        .text(NODE_TYPE, "Sub"));
        return name + "_centred";
    }

    private static void cast(String from, String to, int type, Writer out) {
        Writer attribute = new Writer().text(1, "to").number(3, type).number(20, ATTRIBUTE_IS_INT);
        out.message(
                GRAPH_NODE,
                new Writer()
                        .text(NODE_INPUT, from)
                        .text(NODE_OUTPUT, to)
                        .text(NODE_NAME, to + "_patch_cast")
                        .text(NODE_TYPE, "Cast")
                        .message(NODE_ATTRIBUTE, attribute));
    }

    private static Writer floatTensor(String name) {
        return new Writer().text(1, name).message(2, new Writer().message(1, new Writer().number(1, FLOAT)));
    }

    private static List<String> texts(Field message, int number) {
        return message.fields().stream()
                .filter(field -> field.number() == number)
                .map(Field::text)
                .toList();
    }
}
