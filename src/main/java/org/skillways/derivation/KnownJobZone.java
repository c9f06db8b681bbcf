package org.skillways.derivation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.skillways.derivation.profile.OccupationProfile;

/**
 * The job zone of an occupation.
 *
 * @param zone 1 to 5
 * @param inferred whether it is that of the occupations around, because none is stated
 */
record KnownJobZone(int zone, boolean inferred) {

    private static final int NEIGHBOURS = 10;

    /** The stated one, otherwise the median of the nearest that have one: without it, a way over an unknown zone would cost no step up. */
    static Optional<KnownJobZone> of(OccupationProfile profile, List<OccupationProfile> nearest) {
        var stated = profile.jobZone();
        if (stated != null) {
            return Optional.of(new KnownJobZone(stated, false));
        }
        var around = nearest.stream()
                .map(OccupationProfile::jobZone)
                .filter(Objects::nonNull)
                .limit(NEIGHBOURS)
                .sorted()
                .toList();
        return around.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownJobZone(around.get((around.size() - 1) / 2), true));
    }
}
