package org.skillways.pathway;

import org.jspecify.annotations.Nullable;

/** An occupation on a route. */
public record Place(String soc, String title, @Nullable Integer jobZone) {}
