package dev.aivideo.visuals.relevance;

import java.util.Arrays;

/**
 * The assignment of the greatest total value (Kuhn and Munkres' method with potentials, in rows² × columns steps): each
 * row gets one column or none, each column goes to one row at most. Of equally good ones it is always the same.
 */
public final class Assignment {
    public static final int NONE = -1;

    private final double[][] values;
    private final int rows;
    private final int columns;
    private final double[] rowPotentials;
    private final double[] columnPotentials;
    /** The row, from 1, that has the column, from 1. */
    private final int[] owners;

    private final int[] before;

    private Assignment(double[][] values) {
        this.values = values;
        this.rows = values.length;
        // For each row there is one column more, of no value, that it gets where it gets none.
        this.columns = (rows == 0 ? 0 : values[0].length) + rows;
        this.rowPotentials = new double[rows + 1];
        this.columnPotentials = new double[columns + 1];
        this.owners = new int[columns + 1];
        this.before = new int[columns + 1];
    }

    /**
     * Solve it.
     *
     * @param values of each row and column; 0 or less for a pair that must not be
     * @return for each row its column, or {@link #NONE}
     */
    public static int[] best(double[][] values) {
        Assignment assignment = new Assignment(values);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.add(row);
        }
        return assignment.columnsOfRows();
    }

    private double cost(int row, int column) {
        boolean real = column <= columns - rows;
        return real ? -Math.max(0, values[row - 1][column - 1]) : 0;
    }

    /** Find the shortest path by which one more row gets a column, and change owners along it. */
    private void add(int row) {
        owners[0] = row;
        double[] distances = new double[columns + 1];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        boolean[] reached = new boolean[columns + 1];
        int column = 0;
        while (owners[column] != 0) {
            reached[column] = true;
            column = nearest(column, distances, reached);
        }
        while (column != 0) {
            owners[column] = owners[before[column]];
            column = before[column];
        }
    }

    private int nearest(int from, double[] distances, boolean[] reached) {
        int row = owners[from];
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (reached[column]) {
                continue;
            }
            double distance = cost(row, column) - rowPotentials[row] - columnPotentials[column];
            if (distance < distances[column]) {
                distances[column] = distance;
                before[column] = from;
            }
            if (distances[column] < least) {
                least = distances[column];
                nearest = column;
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (reached[column]) {
                rowPotentials[owners[column]] += least;
                columnPotentials[column] -= least;
            } else {
                distances[column] -= least;
            }
        }
        return nearest;
    }

    private int[] columnsOfRows() {
        int[] assigned = new int[rows];
        Arrays.fill(assigned, NONE);
        for (int column = 1; column <= columns - rows; column++) {
            int row = owners[column];
            if (row != 0 && values[row - 1][column - 1] > 0) {
                assigned[row - 1] = column - 1;
            }
        }
        return assigned;
    }
}
