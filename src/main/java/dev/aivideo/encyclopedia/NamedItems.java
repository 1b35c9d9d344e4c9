package dev.aivideo.encyclopedia;

import java.util.List;
import java.util.Map;

/** Knows things by their names. */
public interface NamedItems {
    /** Knows nothing. */
    NamedItems NONE = new NamedItems() {
        @Override
        public Map<String, NamedItem> byTitle(List<String> titles) {
            return Map.of();
        }

        @Override
        public List<NamedItem> byName(String name) {
            return List.of();
        }
    };

    /**
     * The things that articles are about. What cannot be asked is left out.
     *
     * @return by the titles given, which may lead to articles of other titles; without those that have no article, lead
     *     to a part of one, or mean several things
     */
    Map<String, NamedItem> byTitle(List<String> titles);

    /** Everything that bears exactly this name; empty as well if it cannot be asked. */
    List<NamedItem> byName(String name);

    /**
     * Names of the files in articles that may be pictures of something, without {@code File:}; what cannot be asked is
     * left out.
     *
     * @param articles titles of the articles that a film is made of
     * @param others titles of further articles, the most important first; not all are asked for
     */
    default Map<String, List<String>> pictures(List<String> articles, List<String> others) {
        return Map.of();
    }
}
