package dev.aivideo.media;

/** A typeface in all its weights. */
@FunctionalInterface
public interface FontFamily {
    /** The one that comes with the program. */
    FontFamily BUILT_IN = weight -> weight;

    FontFace face(Typeface.Weight weight);
}
