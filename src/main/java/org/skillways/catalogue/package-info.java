/** The questions of `cypher/`, by name, with their parameters and columns. */
@NullMarked
package org.skillways.catalogue;

import org.jspecify.annotations.NullMarked;
