package itu.mandates.compare;

import java.util.Arrays;

/**
 * The pairing of rows and columns with the greatest sum of values (Kuhn 1955, in the form with
 * potentials, cubic in the greater number). No row and no column is in two pairs.
 */
final class Assignment {

    private static final int NONE = -1;

    private final double[][] value;
    private final int size;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] value, int size) {
        this.value = value;
        this.size = size;
        rowPotential = new double[size + 1];
        columnPotential = new double[size + 1];
        rowOf = new int[size + 1];
    }

    /**
     * @param value by row and column; what must not be paired has 0 or less
     * @return by row the column it is paired with, or -1
     */
    static int[] best(double[][] value, int columns) {
        var assignment = new Assignment(value, Math.max(value.length, columns));
        for (int row = 1; row <= assignment.size; row++) {
            assignment.add(row);
        }
        return assignment.pairs();
    }

    private double cost(int row, int column) {
        boolean exists = row <= value.length && column <= value[row - 1].length;
        return exists ? -Math.max(0, value[row - 1][column - 1]) : 0;
    }

    private void add(int row) {
        double[] slack = new double[size + 1];
        int[] before = new int[size + 1];
        boolean[] seen = new boolean[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            seen[column] = true;
            column = next(column, slack, before, seen);
        } while (rowOf[column] != 0);
        while (column != 0) {
            int previous = before[column];
            rowOf[column] = rowOf[previous];
            column = previous;
        }
    }

    /** Goes on to the nearest column not yet seen. */
    private int next(int from, double[] slack, int[] before, boolean[] seen) {
        int row = rowOf[from];
        int nearest = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= size; column++) {
            if (!seen[column]) {
                double reduced = cost(row, column) - rowPotential[row] - columnPotential[column];
                if (reduced < slack[column]) {
                    slack[column] = reduced;
                    before[column] = from;
                }
                if (slack[column] < step) {
                    step = slack[column];
                    nearest = column;
                }
            }
        }
        shift(step, slack, seen);
        return nearest;
    }

    private void shift(double step, double[] slack, boolean[] seen) {
        for (int column = 0; column <= size; column++) {
            if (seen[column]) {
                rowPotential[rowOf[column]] += step;
                columnPotential[column] -= step;
            } else {
                slack[column] -= step;
            }
        }
    }

    private int[] pairs() {
        int[] pairs = new int[value.length];
        Arrays.fill(pairs, NONE);
        for (int column = 1; column <= size; column++) {
            int row = rowOf[column];
            if (row <= value.length
                    && column <= value[row - 1].length
                    && value[row - 1][column - 1] > 0) {
                pairs[row - 1] = column - 1;
            }
        }
        return pairs;
    }
}
