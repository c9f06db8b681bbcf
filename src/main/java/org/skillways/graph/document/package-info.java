/** Loading documents: records become nodes and relationships, each document whole or not at all. */
@NamedInterface
@NullMarked
package org.skillways.graph.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
