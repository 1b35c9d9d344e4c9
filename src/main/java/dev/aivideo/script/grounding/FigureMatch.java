package dev.aivideo.script.grounding;

import dev.aivideo.script.grounding.StatedFigure.Kind;
import dev.aivideo.script.grounding.StatedFigure.Nearness;
import java.util.List;

/**
 * Whether a fact's number bears out one of a narration: the same value, in another unit if need be; a rounded one only
 * where the narration says that it is; the decade or century of a year, but not the other way round.
 */
final class FigureMatch {
    private static final double SAME = 1e-9;
    private static final double DECIMAL_CONVERSION = 0.001;
    private static final double CONVERSION = 0.01;
    private static final double SHARE = 0.0051;
    private static final double MOST_ROUNDED = 0.12;
    private static final double SLIGHTLY = 0.03;
    private static final double MOST_BEYOND = 0.25;
    private static final int YEARS_AROUND = 5;

    private FigureMatch() {}

    static boolean bears(StatedFigure claim, StatedFigure fact) {
        return switch (claim.kind()) {
            case CENTURY -> isInCentury(fact, (int) claim.value());
            case DECADE -> isInDecade(fact, claim.value());
            case DATE -> isDate(fact, (int) claim.value());
            case MAGNITUDE -> isMagnitude(fact, claim.value());
            case SHARE -> isShare(claim, fact);
            case NUMBER -> isNumber(claim, fact);
        };
    }

    private static boolean isInCentury(StatedFigure fact, int century) {
        if (fact.kind() == Kind.CENTURY) {
            return fact.value() == century;
        }
        boolean year = fact.isYear() || fact.kind() == Kind.DECADE;
        return year && fact.value() >= (century - 1) * 100 && fact.value() <= century * 100;
    }

    private static boolean isInDecade(StatedFigure fact, double first) {
        int span = first % 100 == 0 ? 100 : 10;
        return (fact.isYear() || fact.kind() == Kind.DECADE) && fact.value() >= first && fact.value() < first + span;
    }

    private static boolean isDate(StatedFigure fact, int date) {
        int other = (int) fact.value();
        return fact.kind() == Kind.DATE && (other == date || date % 100 == 0 && other / 100 == date / 100);
    }

    private static boolean isMagnitude(StatedFigure fact, double least) {
        if (fact.kind() == Kind.MAGNITUDE) {
            return fact.value() == least;
        }
        double most = least < 100 ? 200 : least < 1000 ? 2000 : least * 1000;
        return fact.kind() == Kind.NUMBER && !fact.isYear() && fact.value() >= least && fact.value() < most;
    }

    private static boolean isShare(StatedFigure claim, StatedFigure fact) {
        if (fact.kind() == Kind.SHARE) {
            return Math.abs(claim.value() - fact.value()) <= SHARE
                    || isNear(claim.value(), claim.nearness(), fact.value(), SAME);
        }
        // "Between 10 and 20 percent": the first number stands alone.
        return fact.kind() == Kind.NUMBER
                && fact.unit().isEmpty()
                && isNear(claim.value() * 100, claim.nearness(), fact.value(), SAME);
    }

    private static boolean isNumber(StatedFigure claim, StatedFigure fact) {
        return switch (fact.kind()) {
            case NUMBER -> isSameNumber(claim, fact);
            case SHARE -> claim.unit().isEmpty() && isNear(claim.value(), claim.nearness(), fact.value() * 100, SAME);
            case DATE -> claim.unit().isEmpty() && claim.value() == fact.value() % 100;
            case CENTURY -> claim.unit().isEmpty() && claim.value() == fact.value();
            default -> false;
        };
    }

    private static boolean isSameNumber(StatedFigure claim, StatedFigure fact) {
        if (claim.isYear() && fact.isYear()) {
            int around = claim.nearness() == Nearness.AROUND ? YEARS_AROUND : 0;
            return Math.abs(claim.value() - fact.value()) <= around;
        }
        if (claim.unit().isEmpty() || fact.unit().isEmpty()) {
            return isNear(claim.value(), claim.nearness(), fact.value(), SAME);
        }
        Units.Unit said = Units.of(claim.unit());
        Units.Unit given = Units.of(fact.unit());
        if (!said.kind().equals(given.kind())) {
            return false;
        }
        double tolerance = said.size() == given.size()
                ? SAME
                : said.decimal() && given.decimal() ? DECIMAL_CONVERSION : CONVERSION;
        return isNear(claim.value(), claim.nearness(), fact.value() * given.size() / said.size(), tolerance);
    }

    /** Whether a time in years is the one between two years, or centuries, of these. */
    static boolean isTimeBetween(StatedFigure claim, List<StatedFigure> figures) {
        if (!Units.isOfKind(claim.unit(), "years")) {
            return false;
        }
        double years = claim.value() * Units.of(claim.unit()).size();
        return figures.stream()
                .anyMatch(from -> figures.stream().anyMatch(to -> isBetween(years, claim.nearness(), from, to)));
    }

    private static boolean isBetween(double years, Nearness nearness, StatedFigure from, StatedFigure to) {
        boolean centuries = from.kind() == Kind.CENTURY && to.kind() == Kind.CENTURY;
        if (!centuries && !(from.isYear() && to.isYear())) {
            return false;
        }
        double between = (to.value() - from.value()) * (centuries ? 100 : 1);
        return between > 0
                && (Math.abs(between - years) <= (nearness == Nearness.EXACT ? 0 : 1)
                        || isNear(years, nearness, between, SAME));
    }

    /** @param tolerance share by which they may differ even if the number is said to be exact */
    private static boolean isNear(double said, Nearness nearness, double given, double tolerance) {
        double off = Math.abs(said - given) / Math.max(Math.abs(given), 1e-12);
        if (off <= tolerance) {
            return true;
        }
        return switch (nearness) {
            case EXACT -> false;
            case AROUND -> off <= SLIGHTLY || off <= MOST_ROUNDED && isRounded(said, given);
            case BELOW -> said > given && off <= MOST_BEYOND;
            case ABOVE -> said < given && off <= MOST_BEYOND;
        };
    }

    /** Whether the number said is the other, rounded to its own last digit that is not 0. */
    private static boolean isRounded(double said, double given) {
        double unit = 1;
        if (said != Math.rint(said)) {
            unit = 0.1;
        } else {
            while (said % (unit * 10) == 0 && unit < said) {
                unit *= 10;
            }
        }
        return Math.abs(said - given) <= unit / 2;
    }
}
