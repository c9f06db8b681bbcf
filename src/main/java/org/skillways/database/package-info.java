/** The Neo4j that everything runs against: the embedded server, or any other by its address. */
@NullMarked
package org.skillways.database;

import org.jspecify.annotations.NullMarked;
