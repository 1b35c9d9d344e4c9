package dev.aivideo.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The film has faults and was not published. The message names the time and the remedy of each. */
public class GateException extends RuntimeException {
    private static final int MOST_NAMED = 12;

    private final transient List<GateViolation> faults;

    GateException(List<GateViolation> faults, Path evidence) {
        super(message(faults, evidence));
        this.faults = List.copyOf(faults);
    }

    List<GateViolation> faults() {
        return faults;
    }

    /** Where other pictures would make the film fit to be shown; nowhere if it has faults of other kinds too. */
    public List<TimeRange> unfitPictures() {
        List<TimeRange> unfit = new ArrayList<>();
        for (GateViolation fault : faults) {
            TimeRange picture = fault.picture();
            if (picture == null) {
                return List.of();
            }
            unfit.add(picture);
        }
        return unfit;
    }

    private static String message(List<GateViolation> faults, Path evidence) {
        String named = faults.stream()
                .limit(MOST_NAMED)
                .map(fault -> System.lineSeparator() + "  " + fault)
                .collect(Collectors.joining());
        String more = faults.size() > MOST_NAMED ? "%n  and %d more".formatted(faults.size() - MOST_NAMED) : "";
        return "The film was not published: %d fault%s found (see %s):%s%s"
                .formatted(faults.size(), faults.size() == 1 ? "" : "s", evidence, named, more);
    }
}
