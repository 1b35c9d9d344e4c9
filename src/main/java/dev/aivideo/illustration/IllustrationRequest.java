package dev.aivideo.illustration;

import dev.aivideo.facts.FilmFacts;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.PictureFormat;
import java.time.Duration;
import java.util.List;

/**
 * Which shots of a scene are to be drawn.
 *
 * @param sceneNumber from 1
 * @param slots the shots, in the order of showing
 * @param wordsFrom nothing is set on a picture before, from the beginning of the scene's sound
 * @param brand whose accent and typeface the cards have
 */
public record IllustrationRequest(
        Subject subject,
        PictureFormat frame,
        int sceneNumber,
        List<Slot> slots,
        Duration wordsFrom,
        FilmLook.Brand brand) {
    public IllustrationRequest {
        slots = List.copyOf(slots);
    }

    /** For a film with the usual look. */
    public IllustrationRequest(
            Subject subject, PictureFormat frame, int sceneNumber, List<Slot> slots, Duration wordsFrom) {
        this(subject, frame, sceneNumber, slots, wordsFrom, FilmLook.BEFORE_STYLES.brand());
    }

    /** Of pictures on which something may be set at any time. */
    public IllustrationRequest(Subject subject, PictureFormat frame, int sceneNumber, List<Slot> slots) {
        this(subject, frame, sceneNumber, slots, Duration.ZERO);
    }

    /**
     * What the pictures are about.
     *
     * @param topic of the film
     * @param narration what is said in the scene
     * @param terms search terms of the scene, best first
     * @param phrase what may be set large on a picture; empty if it is to be taken from the narration
     * @param film the facts of all of the film's scenes
     */
    public record Subject(String topic, String narration, List<String> terms, String phrase, FilmFacts film) {
        public Subject {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A shot that is to be drawn.
     *
     * @param position from 0 among all shots of the scene, found ones too
     * @param from when it is seen, from the beginning of the scene's sound; crossfades begin before
     * @param until when the next one is seen
     * @param sentences those of which most words are heard meanwhile, or the one of which a part is, and those that
     *     state a fact meanwhile; each with the facts that are heard meanwhile and no others. May be empty
     */
    public record Slot(int position, Duration from, Duration until, List<HeardSentence> sentences) {
        public Slot {
            sentences = List.copyOf(sentences);
        }
    }
}
