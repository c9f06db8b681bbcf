/** Loading: records become nodes and relationships, one transaction per document. */
@NullMarked
package org.skillways.graph;

import org.jspecify.annotations.NullMarked;
