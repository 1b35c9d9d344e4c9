package dev.aivideo.visuals.relevance;

import java.util.Arrays;

/** Logistic regression by Newton's method, with a little ridge so that it always has a solution. */
final class LogisticRegression {
    private static final int STEPS = 12;
    private static final double RIDGE = 0.03;

    private final int size;
    private double[][] curvature = {};
    private double[] slope = {};

    /** @param values how many an example has */
    LogisticRegression(int values) {
        this.size = values + 1;
    }

    /** What was seen: values and whether it is so, which counts {@code weight} times. */
    record Example(double[] values, boolean is, double weight) {}

    /** @return the constant, then a weight for each value */
    double[] fit(Iterable<Example> examples) {
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            curvature = new double[size][size];
            slope = new double[size];
            examples.forEach(example -> add(example, weights));
            for (int i = 1; i < size; i++) {
                curvature[i][i] += RIDGE;
                slope[i] -= RIDGE * weights[i];
            }
            double[] change = solve(curvature, slope);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private void add(Example example, double[] weights) {
        double is = Weights.probability(weights, example.values());
        double[] values = new double[size];
        values[0] = 1;
        System.arraycopy(example.values(), 0, values, 1, size - 1);
        for (int i = 0; i < size; i++) {
            slope[i] += example.weight() * values[i] * ((example.is() ? 1 : 0) - is);
            for (int j = 0; j < size; j++) {
                curvature[i][j] += example.weight() * is * (1 - is) * values[i] * values[j];
            }
        }
    }

    /** Gauss elimination; the matrix is positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] solution = Arrays.copyOf(right, n);
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = pivot + 1; row < n; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < n; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                solution[row] -= factor * solution[pivot];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int column = row + 1; column < n; column++) {
                solution[row] -= matrix[row][column] * solution[column];
            }
            solution[row] /= matrix[row][row];
        }
        return solution;
    }
}
