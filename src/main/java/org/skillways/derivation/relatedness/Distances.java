package org.skillways.derivation.relatedness;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillways.derivation.profile.OccupationProfile;

/** Places on a scale: 1 for the same, 0 for its two ends. */
final class Distances implements Similarity {

    private final double[] places;
    private final double length;

    private Distances(double[] places, double length) {
        this.places = places;
        this.length = length;
    }

    static Distances of(
            List<OccupationProfile> profiles, Function<OccupationProfile, @Nullable Number> place, double length) {
        return new Distances(
                profiles.stream()
                        .mapToDouble(profile -> known(place.apply(profile)))
                        .toArray(),
                length);
    }

    private static double known(@Nullable Number place) {
        return place == null ? Double.NaN : place.doubleValue();
    }

    @Override
    public float[] of(int occupation) {
        var similarities = new float[places.length];
        for (var other = 0; other < places.length; other++) {
            similarities[other] = (float) (1 - Math.abs(places[occupation] - places[other]) / length);
        }
        return similarities;
    }
}
