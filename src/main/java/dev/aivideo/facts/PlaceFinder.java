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
    private static final Pattern FOR = Pattern.compile("^[^.;:,\"“]{0,30}? for (?:the )?$");
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
            CapitalRun next = i + 1 < runs.size() ? runs.get(i + 1) : null;
            if (reading.isFree(runs.get(i).span())) {
                String region = next != null
                                && IN.matcher(reading.text()
                                                .substring(
                                                        runs.get(i).span().end(),
                                                        next.span().start()))
                                        .matches()
                        ? next.text()
                        : "";
                location(reading, runs.get(i), region).ifPresent(locations::add);
            }
        }
        List<Fact> found = new ArrayList<>(routes(reading, locations));
        found.addAll(locations);
        return found;
    }

    private Optional<Fact.Location> location(Reading reading, CapitalRun run, String region) {
        List<Place> places = gazetteer.named(run.text());
        List<Place> regions = region.isEmpty()
                ? List.of()
                : gazetteer.named(region).stream()
                        .filter(place -> !place.isPoint() && !place.country().isEmpty())
                        .limit(1)
                        .toList();
        List<Place> within = places.stream()
                .filter(place -> regions.stream()
                        .anyMatch(around -> around.country().equals(place.country()) && !around.equals(place)))
                .toList();
        boolean isElsewhere = within.isEmpty()
                && !regions.isEmpty()
                && reading.behind(run.span().end()).matches("(?s)^,? in .*")
                && !places.isEmpty()
                && places.get(0).isPoint();
        if (isElsewhere) {
            return Optional.empty();
        }
        return context.choose(within.isEmpty() ? places : within, run.text())
                .filter(place -> new PlaceEvidence(reading, run, context).isMeant(place, within.contains(place)))
                .map(place -> new Fact.Location(run.span(), run.text(), place));
    }

    private static List<Fact.Route> routes(Reading reading, List<Fact.Location> locations) {
        List<Fact.Route> routes = new ArrayList<>();
        for (int i = 0; i < locations.size(); i++) {
            for (int j = i + 1; j < locations.size() && j <= i + 2; j++) {
                TextSpan from = locations.get(i).span();
                TextSpan to = locations.get(j).span();
                String between = reading.text().substring(from.end(), to.start());
                Matcher start = FROM.matcher(reading.before(from.start()));
                Matcher left = LEFT.matcher(reading.before(from.start()));
                boolean goes = TO.matcher(between).matches()
                        && start.find()
                        && !EXTENT.matcher(reading.before(start.start())).find();
                boolean leaves = left.find() && FOR.matcher(between).matches();
                boolean isWay =
                        !locations.get(i).place().equals(locations.get(j).place());
                if (isWay && (goes || leaves)) {
                    int begin = goes ? start.start() : left.start();
                    routes.add(new Fact.Route(new TextSpan(begin, to.end()), locations.get(i), locations.get(j)));
                    break;
                }
            }
        }
        return routes;
    }
}
