package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final int TRIES = 200;
    private static final int MOST = 5;

    @Test
    void theSumCountsAndNotTheBestOfEachRow() {
        assertArrayEquals(
                new int[] {1, 0}, Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}}, 2));
    }

    @Test
    void whatIsWorthNothingIsNotPaired() {
        assertArrayEquals(
                new int[] {-1, 0, -1},
                Assignment.best(new double[][] {{0, 0}, {0.5, -1}, {0.4, -2}}, 2));
    }

    @Test
    void theSumIsThatOfTheBestOfAllPairings() {
        var random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            int columns = 1 + random.nextInt(MOST);
            double[][] value = new double[1 + random.nextInt(MOST)][columns];
            for (double[] row : value) {
                java.util.Arrays.setAll(row, any -> random.nextDouble() - 0.2);
            }
            int[] pairs = Assignment.best(value, columns);
            double sum = 0;
            for (int row = 0; row < pairs.length; row++) {
                sum += pairs[row] < 0 ? 0 : value[row][pairs[row]];
            }
            assertEquals(greatest(value, 0, new boolean[columns]), sum, 1e-9);
        }
    }

    /** By trying all. */
    private static double greatest(double[][] value, int row, boolean[] taken) {
        if (row == value.length) {
            return 0;
        }
        double best = greatest(value, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, value[row][column] + greatest(value, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
