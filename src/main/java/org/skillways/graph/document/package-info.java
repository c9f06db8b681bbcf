/** Loading documents: records become nodes and relationships, one transaction per document. */
@NamedInterface
@NullMarked
package org.skillways.graph.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
