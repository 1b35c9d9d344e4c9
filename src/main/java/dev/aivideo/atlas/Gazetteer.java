package dev.aivideo.atlas;

import java.util.List;
import java.util.Optional;

/** Finds places by the names that people write. */
public interface Gazetteer {

    /**
     * The places that bear exactly this name, {@code Kiev} as well as {@code Kyiv}, the most likely first; empty if none
     * does. Whether the words mean a place at all, their sentence must tell.
     */
    List<Place> named(String name);

    /** The country that a word for its people or its belongings stands for: {@code Ukrainian}, {@code the British}. */
    Optional<Place> ofPeople(String demonym);
}
