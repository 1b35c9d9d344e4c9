package dev.aivideo.likeness;

import dev.aivideo.testing.OnnxBuilder;

/** A model that sees nothing but a picture's mean colour, and knows no words but red and blue. */
final class StubClip {
    static final String TOKENIZER = """
            {"model": {"type": "BPE", "end_of_word_suffix": "</w>",
              "vocab": {"<|startoftext|>": 0, "<|endoftext|>": 1, "red</w>": 2, "blue</w>": 3, "r": 4, "e": 5, "d</w>": 6,
                "b": 7, "l": 8, "u": 9, "e</w>": 10, "re": 11, "bl": 12, "ue</w>": 13, "Ã": 14, "©</w>": 15},
              "merges": ["r e", "re d</w>", "b l", ["u", "e</w>"], "bl ue</w>"]}}""";
    private static final int PIECES = 16;

    private StubClip() {}

    static byte[] vision() {
        return new OnnxBuilder()
                .pictureInput("pixels_by_another_name", ClipPixels.SIDE_PX)
                .mean("pixels_by_another_name", "image_embeds", 2, 3)
                .output("image_embeds", 1, 3)
                .build();
    }

    /** @param rows pieces that it knows; any other lets it fail */
    static byte[] text(int rows, boolean masked) {
        float[][] table = new float[rows][3];
        if (rows > 3) {
            table[2] = new float[] {1, -1, -1};
            table[3] = new float[] {-1, -1, 1};
        }
        OnnxBuilder text = new OnnxBuilder().idsInput("input_ids");
        if (masked) {
            text.idsInput("attention_mask");
        }
        return text.rows("input_ids", table, "last_hidden_state")
                .mean("last_hidden_state", "text_embeds", 1)
                .output("last_hidden_state", 1, -1, 3)
                .output("text_embeds", 1, 3)
                .build();
    }

    static byte[] text() {
        return text(PIECES, true);
    }
}
