package dev.aivideo.style;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The colours of a logo: its pixels in clusters of what looks alike. A pixel counts as much as it is opaque; a plain
 * ground that fills the picture to its edges counts for nothing.
 */
final class LogoColours {
    private static final int SAMPLES = 160;
    private static final int CLUSTERS = 6;
    private static final int ROUNDS = 20;
    /** Closer colours look alike at a glance. */
    private static final double ALIKE = 0.06;

    private static final double GREY = 0.035;
    /** A colour that is hardly there is not that of the logo. */
    private static final double LEAST_SHARE = 0.02;

    private LogoColours() {}

    /** @param weight how opaque it is, 0 to 1 */
    private record Sample(Oklab colour, double weight) {}

    /** @param share of what is visible, 0 to 1 */
    record Cluster(Oklab colour, double share) {}

    /** The colour that the logo is remembered by; empty if it is black, white or grey. */
    static Optional<Color> accent(BufferedImage logo) {
        return clusters(logo).stream()
                .filter(cluster -> cluster.colour().chroma() >= GREY && cluster.share() >= LEAST_SHARE)
                .max(Comparator.comparingDouble(
                        cluster -> cluster.share() * (0.05 + cluster.colour().chroma())))
                .map(cluster -> cluster.colour().colour());
    }

    /** The largest first. */
    static List<Cluster> clusters(BufferedImage logo) {
        List<Sample> samples = samples(logo);
        List<Oklab> centres = begin(samples);
        for (int round = 0; round < ROUNDS; round++) {
            centres = moved(samples, centres);
        }
        double[] weights = new double[centres.size()];
        double total = 0;
        for (Sample sample : samples) {
            weights[nearest(sample.colour(), centres)] += sample.weight();
            total += sample.weight();
        }
        List<Cluster> clusters = new ArrayList<>();
        for (int n = 0; n < weights.length; n++) {
            clusters.add(new Cluster(centres.get(n), weights[n] / total));
        }
        clusters.sort(Comparator.comparingDouble(Cluster::share).reversed());
        return clusters;
    }

    private static List<Sample> samples(BufferedImage logo) {
        List<Sample> all = new ArrayList<>();
        List<Sample> edge = new ArrayList<>();
        int across = Math.min(SAMPLES, logo.getWidth());
        int down = Math.min(SAMPLES, logo.getHeight());
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int argb = logo.getRGB(
                        x * (logo.getWidth() - 1) / Math.max(1, across - 1),
                        y * (logo.getHeight() - 1) / Math.max(1, down - 1));
                Sample sample = new Sample(Oklab.of(new Color(argb)), (argb >>> 24) / 255.0);
                all.add(sample);
                if (x == 0 || y == 0 || x == across - 1 || y == down - 1) {
                    edge.add(sample);
                }
            }
        }
        List<Sample> visible =
                all.stream().filter(sample -> sample.weight() > 0.05).toList();
        return withoutGround(visible, edge);
    }

    private static List<Sample> withoutGround(List<Sample> visible, List<Sample> edge) {
        Oklab ground = edge.get(edge.size() / 2).colour();
        long plain = edge.stream()
                .filter(sample -> sample.weight() > 0.95 && sample.colour().distance(ground) < ALIKE)
                .count();
        if (plain < edge.size() * 0.9) {
            return visible;
        }
        List<Sample> rest = visible.stream()
                .filter(sample -> sample.colour().distance(ground) >= ALIKE)
                .toList();
        return rest.size() < visible.size() * LEAST_SHARE ? visible : rest;
    }

    /** The first centre in the middle of all, each further one where the others are farthest. */
    private static List<Oklab> begin(List<Sample> samples) {
        List<Oklab> centres = new ArrayList<>(List.of(mean(samples)));
        while (centres.size() < CLUSTERS) {
            Sample farthest = samples.stream()
                    .max(Comparator.comparingDouble(sample ->
                            sample.weight() * sample.colour().distance(centres.get(nearest(sample.colour(), centres)))))
                    .orElseThrow();
            if (farthest.colour().distance(centres.get(nearest(farthest.colour(), centres))) < ALIKE) {
                break;
            }
            centres.add(farthest.colour());
        }
        return centres;
    }

    private static List<Oklab> moved(List<Sample> samples, List<Oklab> centres) {
        List<List<Sample>> groups = new ArrayList<>();
        centres.forEach(centre -> groups.add(new ArrayList<>()));
        samples.forEach(sample -> groups.get(nearest(sample.colour(), centres)).add(sample));
        List<Oklab> moved = new ArrayList<>();
        for (int n = 0; n < groups.size(); n++) {
            moved.add(groups.get(n).isEmpty() ? centres.get(n) : mean(groups.get(n)));
        }
        return moved;
    }

    private static Oklab mean(List<Sample> samples) {
        double weight = samples.stream().mapToDouble(Sample::weight).sum();
        return new Oklab(
                samples.stream()
                                .mapToDouble(s -> s.weight() * s.colour().lightness())
                                .sum()
                        / weight,
                samples.stream().mapToDouble(s -> s.weight() * s.colour().a()).sum() / weight,
                samples.stream().mapToDouble(s -> s.weight() * s.colour().b()).sum() / weight);
    }

    private static int nearest(Oklab colour, List<Oklab> centres) {
        int nearest = 0;
        for (int n = 1; n < centres.size(); n++) {
            if (colour.distance(centres.get(n)) < colour.distance(centres.get(nearest))) {
                nearest = n;
            }
        }
        return nearest;
    }
}
