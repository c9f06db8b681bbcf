/** What statements, relationships and occupations rest on. */
@NamedInterface
@NullMarked
package org.skillways.pathway.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
