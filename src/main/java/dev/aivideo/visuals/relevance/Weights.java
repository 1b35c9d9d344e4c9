package dev.aivideo.visuals.relevance;

import dev.aivideo.visuals.relevance.SceneFit.SceneEvidence;
import dev.aivideo.visuals.relevance.SceneFit.SubjectEvidence;

/**
 * The weights of the two models of {@link FilmRelevance}, the constant first. {@code RelevanceWeights} of the tests fits
 * and judges them.
 *
 * @param subject of {@link #values(SubjectEvidence)}
 * @param right of {@link #values(double, SceneEvidence)}
 */
record Weights(double[] subject, double[] right) {
    static final Weights FITTED = new Weights(
            new double[] {-2.73, -3.79, 9.40, 7.26, 4.07, -1.10, 0.79},
            new double[] {-1.89, 0.86, 0.92, 1.01, 2.31, 1.11});

    private static final double LEAST_SUBJECT = 1e-4;

    static double[] values(SubjectEvidence evidence) {
        return new double[] {
            evidence.topic(),
            evidence.typical(),
            evidence.lead(),
            evidence.topicLead(),
            evidence.talk(),
            evidence.words()
        };
    }

    /** A clip that is surely of the subject may be right; one that is surely not cannot be, whatever else it has. */
    static double[] values(double subject, SceneEvidence evidence) {
        return new double[] {
            Math.log(Math.max(LEAST_SUBJECT, subject)),
            evidence.meaning(),
            evidence.margin(),
            evidence.lead(),
            evidence.words()
        };
    }

    SceneFit fit(SubjectEvidence ofSubject, SceneEvidence ofScene) {
        double isSubject = probability(subject, values(ofSubject));
        return new SceneFit(probability(right, values(isSubject, ofScene)), isSubject, ofScene, ofSubject);
    }

    /** The logistic function of the weighted sum. */
    static double probability(double[] weights, double[] values) {
        double sum = weights[0];
        for (int i = 0; i < values.length; i++) {
            sum += weights[i + 1] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
