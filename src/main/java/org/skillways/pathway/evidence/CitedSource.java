package org.skillways.pathway.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A source and what rests on it.
 *
 * @param statements how many statements cite it
 * @param occupations how many occupations these statements belong to
 * @param id its key
 * @param label what the citation shows
 * @param title its title
 * @param publisher who publishes it
 * @param version its version
 * @param released when it came out
 * @param url where it is
 * @param licence the licence it is under
 */
public record CitedSource(
        String id,
        String label,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String version,
        @Nullable String released,
        @Nullable String url,
        @Nullable String licence,
        long statements,
        long occupations) {}
