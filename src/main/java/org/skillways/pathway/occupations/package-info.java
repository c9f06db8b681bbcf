/** What is known about an occupation: facts, ladder, prospects. */
@NamedInterface
@NullMarked
package org.skillways.pathway.occupations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
