package dev.aivideo.facts;

import dev.aivideo.atlas.Gazetteer;
import dev.aivideo.atlas.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places that a sentence names, and ways from one to another. */
final class PlaceFinder implements FactFinder {
    private static final Pattern IN = Pattern.compile(", |,? in (?:the )?(?:[\\p{Ll}-]+ )?(?:of )?");
    private static final Pattern TO = Pattern.compile("^[^.;:\"“]{0,50}? (?:to|into|towards?) (?:the )?$");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:the )?$");
    private static final Pattern LEFT = Pattern.compile("(?i)\\b(?:left|leaves?|departed|departs?) (?:the )?$");
    private static final Pattern FOR = Pattern.compile(
            "^[^.;:,\"“]{0,30}? (?:for|and (?:reached|reaches)|(?:and|to) (?:arrived?|land(?:ed)?) (?:in|at)) (?:the )?$");
    private static final Pattern EXTENT = Pattern.compile(
            "(?i)\\b(?:everywhere|everyone|everything|anything|anywhere|countries|cities|people|places|range|ranging|markets|nations|states|peoples|empires?|found|known|popular|common|used)\\b[^.;]{0,30}$");

    private final Gazetteer gazetteer;
    private final PlaceContext context;

    PlaceFinder(Gazetteer gazetteer, PlaceContext context) {
        this.gazetteer = gazetteer;
        this.context = context;
    }

    @Override
    public List<Fact> find(Reading reading) {
        List<CapitalRun> runs = CapitalRun.in(reading);
        List<Fact.Location> locations = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (reading.isFree(runs.get(i).span())) {
                String region = i + 1 < runs.size() ? region(reading, runs.get(i), runs.get(i + 1)) : "";
                location(reading, runs.get(i), region).ifPresent(locations::add);
            }
        }
        List<Fact> found = new ArrayList<>(routes(reading, locations));
        found.addAll(locations);
        return found;
    }

    /** {@code Texas} behind "Paris", England behind "Berkeley in western"; empty if the next name tells no region. */
    private static String region(Reading reading, CapitalRun run, CapitalRun next) {
        String between = reading.text().substring(run.span().end(), next.span().start());
        return IN.matcher(between).matches() ? next.text() : "";
    }

    private Optional<Fact.Location> location(Reading reading, CapitalRun run, String region) {
        List<Place> places = gazetteer.named(run.text());
        List<Place> regions = regions(region);
        List<Place> within = places.stream()
                .filter(place -> regions.stream().anyMatch(around -> holds(around, place)))
                .toList();
        boolean saysWhere =
                !regions.isEmpty() && reading.behind(run.span().end()).matches("(?s)^,? in .*");
        if (places.isEmpty() || within.isEmpty() && saysWhere && places.get(0).isPoint()) {
            return Optional.empty();
        }
        return context.choose(within.isEmpty() ? places : within, run.text())
                .filter(place -> !PlaceContext.isByOtherName(place, run.text())
                        || within.contains(place)
                        || isNamedBeside(reading, run, place))
                .filter(place -> new PlaceEvidence(reading, run, context).isMeant(place, within.contains(place)))
                .map(place -> new Fact.Location(run.span(), run.text(), place));
    }

    /** Whether the same sentence has another name from the place's country. */
    private boolean isNamedBeside(Reading reading, CapitalRun run, Place place) {
        String others = reading.before(run.span().start()) + ","
                + reading.behind(run.span().end());
        return new PlaceContext(gazetteer, List.of(others)).tellsOf(place.country());
    }

    private List<Place> regions(String name) {
        return gazetteer.named(name).stream()
                .filter(place -> !place.isPoint() && !place.country().isEmpty())
                .limit(1)
                .toList();
    }

    private static boolean holds(Place region, Place place) {
        return region.country().equals(place.country()) && !region.equals(place);
    }

    private static List<Fact.Route> routes(Reading reading, List<Fact.Location> locations) {
        List<Fact.Route> routes = new ArrayList<>();
        for (int i = 0; i + 1 < locations.size(); i++) {
            Optional<Fact.Route> next = route(reading, locations.get(i), locations.get(i + 1));
            Optional<Fact.Route> later = next.isEmpty() && i + 2 < locations.size()
                    ? route(reading, locations.get(i), locations.get(i + 2))
                    : next;
            later.ifPresent(routes::add);
        }
        return routes;
    }

    private static Optional<Fact.Route> route(Reading reading, Fact.Location one, Fact.Location other) {
        String before = reading.before(one.span().start());
        String between = reading.text().substring(one.span().end(), other.span().start());
        Matcher from = FROM.matcher(before);
        Matcher left = LEFT.matcher(before);
        boolean goes = TO.matcher(between).matches()
                && from.find()
                && !EXTENT.matcher(before.substring(0, from.start())).find();
        boolean leaves = FOR.matcher(between).matches() && left.find();
        if (one.place().equals(other.place()) || !goes && !leaves) {
            return Optional.empty();
        }
        int start = goes ? from.start() : left.start();
        return Optional.of(new Fact.Route(new TextSpan(start, other.span().end()), one, other));
    }
}
