package dev.aivideo.visuals.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTests {

    @Test
    void leavesAColumnToTheRowThatNeedsItMore() {
        double[][] values = {{5, 4}, {5, 1}};

        assertThat(Assignment.best(values)).containsExactly(1, 0);
    }

    @Test
    void isWorthAsMuchAsTheBestOfAllAssignments() {
        Random random = new Random(7);
        for (int trial = 0; trial < 400; trial++) {
            double[][] values = matrix(random, 1 + random.nextInt(5), 1 + random.nextInt(5));

            int[] columns = Assignment.best(values);

            assertThat(total(values, columns))
                    .as(Arrays.deepToString(values))
                    .isCloseTo(mostOf(values, 0, 0), within(1e-9));
        }
    }

    @Test
    void givesNoColumnTwiceAndNoneOfNoValue() {
        Random random = new Random(8);
        for (int trial = 0; trial < 400; trial++) {
            double[][] values = matrix(random, 1 + random.nextInt(6), 1 + random.nextInt(6));

            int[] columns = Assignment.best(values);

            assertThat(Arrays.stream(columns).filter(column -> column != Assignment.NONE))
                    .doesNotHaveDuplicates();
            assertThat(IntStream.range(0, columns.length).filter(row -> columns[row] != Assignment.NONE))
                    .allMatch(row -> values[row][columns[row]] > 0);
        }
    }

    @Test
    void givesAsManyRowsAsThereAreColumnsWhereThereAreMoreRows() {
        double[][] values = {{1}, {3}, {2}};

        assertThat(Assignment.best(values)).containsExactly(Assignment.NONE, 0, Assignment.NONE);
    }

    @Test
    void givesARowWithoutValueNothing() {
        double[][] values = {{0, -1}, {2, 1}};

        assertThat(Assignment.best(values)).containsExactly(Assignment.NONE, 0);
    }

    @Test
    void ofEquallyGoodOnesItIsAlwaysTheSame() {
        Random random = new Random(9);
        for (int trial = 0; trial < 100; trial++) {
            double[][] values = matrix(random, 4, 4);
            for (double[] row : values) {
                Arrays.setAll(row, column -> Math.rint(row[column]));
            }

            assertThat(Assignment.best(values))
                    .isEqualTo(Assignment.best(
                            Arrays.stream(values).map(double[]::clone).toArray(double[][]::new)));
        }
        assertThat(Assignment.best(new double[][] {{1, 1, 1}, {1, 1, 1}})).containsExactly(0, 1);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Assignment.best(new double[0][])).isEmpty();
        assertThat(Assignment.best(new double[2][0])).containsExactly(Assignment.NONE, Assignment.NONE);
    }

    private static double[][] matrix(Random random, int rows, int columns) {
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            Arrays.setAll(row, column -> 4 * random.nextDouble() - 1);
        }
        return values;
    }

    private static double total(double[][] values, int[] columns) {
        return IntStream.range(0, columns.length)
                .filter(row -> columns[row] != Assignment.NONE)
                .mapToDouble(row -> values[row][columns[row]])
                .sum();
    }

    /** By trying all. @param used bits of the columns that earlier rows have */
    private static double mostOf(double[][] values, int row, int used) {
        if (row == values.length) {
            return 0;
        }
        double most = mostOf(values, row + 1, used);
        for (int column = 0; column < values[row].length; column++) {
            if ((used & 1 << column) == 0) {
                most = Math.max(most, values[row][column] + mostOf(values, row + 1, used | 1 << column));
            }
        }
        return most;
    }
}
