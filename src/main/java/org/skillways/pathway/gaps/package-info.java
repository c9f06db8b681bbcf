/** What occupations require, side by side, and what is missing between them or to a person. */
@NamedInterface
@NullMarked
package org.skillways.pathway.gaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
