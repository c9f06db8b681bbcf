/** How related occupations are: vectors of their tasks, ratings and titles, and the score from all of them. */
@NamedInterface
@NullMarked
package org.skillways.derivation.relatedness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
