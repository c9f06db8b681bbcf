/** The schema of the graph and its history. */
@NullMarked
package org.skillways.graph;

import org.jspecify.annotations.NullMarked;
