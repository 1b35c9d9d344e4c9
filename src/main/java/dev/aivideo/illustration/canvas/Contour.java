package dev.aivideo.illustration.canvas;

import java.awt.geom.Path2D;

/**
 * Lines of equal height over a grid of heights, by marching squares.
 *
 * @param heights by row and column
 * @param cell distance of the grid's points in pixels
 */
public record Contour(double[][] heights, double cell) {

    /** The line at a height, in pieces of one cell each; stroked with round caps they close up. */
    public Path2D line(double height) {
        Path2D path = new Path2D.Double();
        for (int row = 0; row + 1 < heights.length; row++) {
            for (int column = 0; column + 1 < heights[row].length; column++) {
                crossCell(path, row, column, height);
            }
        }
        return path;
    }

    private void crossCell(Path2D path, int row, int column, double height) {
        boolean open = false;
        int fromRow = row;
        int fromColumn = column;
        for (int corner = 1; corner <= 4; corner++) {
            int toRow = row + (corner == 2 || corner == 3 ? 1 : 0);
            int toColumn = column + (corner == 1 || corner == 2 ? 1 : 0);
            double from = heights[fromRow][fromColumn];
            double to = heights[toRow][toColumn];
            if (from < height != to < height) {
                double t = (height - from) / (to - from);
                double x = (fromColumn + t * (toColumn - fromColumn)) * cell;
                double y = (fromRow + t * (toRow - fromRow)) * cell;
                if (open) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                }
                open = !open;
            }
            fromRow = toRow;
            fromColumn = toColumn;
        }
    }
}
