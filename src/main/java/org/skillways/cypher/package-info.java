/** The one door to Neo4j: the files of {@code cypher/}, the catalogue of queries among them, and the runner of both. */
@NullMarked
package org.skillways.cypher;

import org.jspecify.annotations.NullMarked;
