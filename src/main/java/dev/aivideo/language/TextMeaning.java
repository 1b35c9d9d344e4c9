package dev.aivideo.language;

/** Turns texts into points in one space of meaning, in which {@link SentenceEmbedder#cosine} tells how close two are. */
public interface TextMeaning {
    /** The text's meaning as a vector of length 1. */
    float[] embed(String text);

    /** Whether it was trained on texts of this language; of others, names and loanwords say something at most. */
    boolean reads(TitleLanguage language);
}
