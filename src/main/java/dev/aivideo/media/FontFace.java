package dev.aivideo.media;

import java.awt.Font;

/** Letters of one weight of a typeface. */
public interface FontFace {

    /** In any size. */
    Font font();

    /** Of the built-in typeface, which has the letters that this one lacks. */
    Typeface.Weight weight();
}
