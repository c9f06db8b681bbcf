/** Related occupations, what several share, and what sets one apart. */
@NamedInterface
@NullMarked
package org.skillways.pathway.neighbourhoods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
