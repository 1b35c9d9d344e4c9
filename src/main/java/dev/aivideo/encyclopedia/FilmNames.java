package dev.aivideo.encyclopedia;

import dev.aivideo.project.NamedThing;
import java.util.List;
import java.util.Set;

/**
 * The names in a film's narrations.
 *
 * @param subjects what the film's articles are about, the main one first
 * @param scenes in the order of the film
 * @param people titles of articles about people
 */
public record FilmNames(List<NamedThing> subjects, List<SceneNames> scenes, Set<String> people) {
    /** Of a film in which nothing is linked. */
    public static final FilmNames NONE = new FilmNames(List.of(), List.of(), Set.of());

    public FilmNames {
        subjects = List.copyOf(subjects);
        scenes = List.copyOf(scenes);
        people = Set.copyOf(people);
    }

    /**
     * The names of one scene, as they are said.
     *
     * @param linked to the one thing that each means
     * @param others which mean nothing that is known; a single word is none if it opens its sentence
     */
    public record SceneNames(List<NamedThing> linked, List<String> others) {
        static final SceneNames NONE = new SceneNames(List.of(), List.of());

        public SceneNames {
            linked = List.copyOf(linked);
            others = List.copyOf(others);
        }
    }

    /** @param place of the scene in the film, from 0 */
    public SceneNames scene(int place) {
        return place < scenes.size() ? scenes.get(place) : SceneNames.NONE;
    }

    public boolean isPerson(NamedThing thing) {
        return people.contains(thing.title());
    }
}
