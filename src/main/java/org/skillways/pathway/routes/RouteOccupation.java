package org.skillways.pathway.routes;

import org.jspecify.annotations.Nullable;

/** An occupation on a route. */
public record RouteOccupation(
        String soc, String title, @Nullable Integer jobZone) {}
