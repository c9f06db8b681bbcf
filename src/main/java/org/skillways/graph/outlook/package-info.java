/** Importing wages and outlook: rows become nodes, connected with the occupations that they speak for. */
@NamedInterface
@NullMarked
package org.skillways.graph.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
