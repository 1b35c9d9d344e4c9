package dev.aivideo.language;

/** Cuts a text into the pieces that a model was trained on. */
interface Tokenizer {
    /** The pieces' numbers between the marks for start and end; what is beyond the model's length is left out. */
    long[] encode(String text);
}
