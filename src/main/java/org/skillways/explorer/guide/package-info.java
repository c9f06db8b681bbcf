/** What welcomes analysts in Neo4j Browser: a guide, a style sheet and the catalogue as favourites. */
@NullMarked
package org.skillways.explorer.guide;

import org.jspecify.annotations.NullMarked;
