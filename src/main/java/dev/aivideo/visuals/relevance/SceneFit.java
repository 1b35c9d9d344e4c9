package dev.aivideo.visuals.relevance;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well a clip fits a scene.
 *
 * @param right probability, 0 to 1, that it shows what the scene says
 * @param subject probability, 0 to 1, that it shows the film's subject at all
 * @param naming what is known of it by the things that are named
 */
public record SceneFit(double right, double subject, SceneEvidence ofScene, SubjectEvidence ofSubject, Naming naming) {

    /** By words alone. */
    public SceneFit(double right, double subject, SceneEvidence ofScene, SubjectEvidence ofSubject) {
        this(right, subject, ofScene, ofSubject, Naming.NONE);
    }

    /** The same, corrected by what is known of names. */
    SceneFit named(double newRight, double newSubject, Naming known) {
        return new SceneFit(newRight, newSubject, ofScene, ofSubject, known);
    }

    /**
     * What speaks for the scene; likenesses are cosines, from -1 to 1.
     *
     * @param meaning likeness to what is said in the scene
     * @param margin how much closer it is to this scene than to the film's others: the logarithm of its share among them,
     *     times their number
     * @param lead how much closer it is to the scene than to the closest subject of other footage
     * @param words score of full text with the scene; 1 is one word that no other clip has
     */
    public record SceneEvidence(double meaning, double margin, double lead, double words) {}

    /**
     * What speaks for the film's subject.
     *
     * @param topic likeness to the film's topic
     * @param typical likeness to the clips that are closest to the film
     * @param lead how much closer it is to the closest scene than to the closest subject of other footage
     * @param topicLead how much closer it is to the topic than to that subject
     * @param talk likeness to people who talk
     * @param words score of full text with the whole film
     */
    public record SubjectEvidence(
            double topic, double typical, double lead, double topicLead, double talk, double words) {}

    /** What decides, by name, for the audit. */
    public Map<String, Double> parts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("of what is said", right);
        parts.put("of the subject", subject);
        parts.put("meaning", ofScene.meaning());
        parts.put("margin to other scenes", ofScene.margin());
        parts.put("lead over other subjects", ofScene.lead());
        parts.put("words in common", ofScene.words());
        return parts;
    }
}
