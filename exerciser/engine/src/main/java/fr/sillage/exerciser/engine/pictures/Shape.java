package fr.sillage.exerciser.engine.pictures;

import java.math.BigDecimal;
import java.util.List;

/** An outline; all numbers in percent of the picture's width (x) and height (y), from its top left corner. */
public sealed interface Shape {

    boolean holds(BigDecimal x, BigDecimal y);

    /** Left, top, right and bottom edge, edges included. */
    record Rectangle(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) implements Shape {
        @Override
        public boolean holds(BigDecimal x, BigDecimal y) {
            return left.compareTo(x) <= 0
                    && x.compareTo(right) <= 0
                    && top.compareTo(y) <= 0
                    && y.compareTo(bottom) <= 0;
        }
    }

    /** Centre and half axes above 0. */
    record Ellipse(BigDecimal x, BigDecimal y, BigDecimal halfWidth, BigDecimal halfHeight) implements Shape {
        public Ellipse {
            if (halfWidth.signum() <= 0 || halfHeight.signum() <= 0) {
                throw new IllegalArgumentException("ellipse without a surface");
            }
        }

        @Override
        public boolean holds(BigDecimal px, BigDecimal py) {
            BigDecimal dx = px.subtract(x).multiply(halfHeight);
            BigDecimal dy = py.subtract(y).multiply(halfWidth);
            BigDecimal limit = halfWidth.multiply(halfHeight);
            return dx.multiply(dx).add(dy.multiply(dy)).compareTo(limit.multiply(limit)) <= 0;
        }
    }

    /** Corners in order, 3 to 100; inside by the even-odd rule. */
    record Polygon(List<Corner> corners) implements Shape {
        private static final int MOST = 100;

        public Polygon {
            corners = List.copyOf(corners);
            if (corners.size() < 3 || corners.size() > MOST) {
                throw new IllegalArgumentException("3 to " + MOST + " corners expected");
            }
        }

        @Override
        public boolean holds(BigDecimal x, BigDecimal y) {
            boolean inside = false;
            Corner a = corners.get(corners.size() - 1);
            for (Corner b : corners) {
                boolean spans = a.y.compareTo(y) > 0 != b.y.compareTo(y) > 0;
                if (spans) {
                    // x < a.x + (b.x - a.x)(y - a.y)/(b.y - a.y), without dividing
                    BigDecimal height = b.y.subtract(a.y);
                    BigDecimal left = x.subtract(a.x).multiply(height);
                    BigDecimal right = b.x.subtract(a.x).multiply(y.subtract(a.y));
                    inside ^= height.signum() > 0 ? left.compareTo(right) < 0 : left.compareTo(right) > 0;
                }
                a = b;
            }
            return inside;
        }
    }

    /** One corner. */
    record Corner(BigDecimal x, BigDecimal y) {}
}
