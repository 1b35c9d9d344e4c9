package dev.aivideo.encyclopedia;

/** Where the names of films are looked up. */
@FunctionalInterface
public interface NameLookup {
    /**
     * The lookup for one film.
     *
     * @param language BCP 47 tag of the encyclopedia; {@code simple} is English in short sentences
     * @param offline whether only what is kept may be used
     */
    NamedItems open(String language, boolean offline);
}
