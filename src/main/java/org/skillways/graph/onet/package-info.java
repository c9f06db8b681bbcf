/** Importing O*NET releases: facts become nodes and relationships, stamped with their release. */
@NamedInterface
@NullMarked
package org.skillways.graph.onet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
