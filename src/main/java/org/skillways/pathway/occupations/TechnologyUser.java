package org.skillways.pathway.occupations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation that uses a technology.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param technology the technology's name
 * @param examples the products that the occupation uses
 * @param inDemand true where O*NET finds one of them often in the job postings of the occupation
 */
public record TechnologyUser(
        String soc,
        String title,
        String technology,
        List<String> examples,
        @Nullable Boolean inDemand) {}
