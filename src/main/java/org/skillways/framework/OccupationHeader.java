package org.skillways.framework;

import org.jspecify.annotations.Nullable;
import org.skillways.occupation.SocCode;

/** The head of a document: which occupation it is about. Everything but the title can be unknown. */
public record OccupationHeader(
        @Nullable SocCode soc,
        String title,
        @Nullable String description,
        @Nullable Integer jobZone,
        boolean jobZoneInferred,
        @Nullable String group,
        @Nullable String sector) {

    public OccupationHeader {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An occupation has a title");
        }
        if (jobZone != null && (jobZone < 1 || jobZone > 5)) {
            throw new IllegalArgumentException("Job zones go from 1 to 5, not " + jobZone);
        }
    }

    OccupationHeader withSoc(SocCode code) {
        return new OccupationHeader(code, title, description, jobZone, jobZoneInferred, group, sector);
    }
}
